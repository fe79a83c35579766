namespace ArticleParser.Tests.Models;

/// <summary>Words are counted in the units of the script.</summary>
public class WordCountTests
{
    [Theory]
    [InlineData("The old swing bridge, closed in 2031 – at last.", 9)]
    [InlineData("Don't re-open the bridge's gate", 5)]
    [InlineData("تعبر الجسر تسعة آلاف مركبة", 5)]
    [InlineData("이 다리는 하루 약 9천 대", 6)]
    [InlineData("市议会周二投票。", 7)]
    [InlineData("橋は2031年に閉じる", 8)]
    [InlineData("ที่นี่", 2)]
    [InlineData("", 0)]
    [InlineData(" – … ", 0)]
    public void WordsAreCounted(string text, int words)
    {
        var article = new Article { Body = [new ArticleBlock(SyntaxKind.Paragraph, text, default)] };
        Assert.Equal(words, article.WordCount);
    }
}
