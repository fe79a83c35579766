using ArticleParser.Accuracy;

namespace ArticleParser.Tests.Accuracy;

public class WordsTests
{
    // What Python's re.findall(r'\w+', text) gives.
    [Theory]
    [InlineData("It's 3.5% of x_y", "It s 3 5 of x_y")]
    [InlineData("  ", "")]
    [InlineData("Größe—naïve", "Größe naïve")]
    [InlineData("x² ½ Ⅳ", "x² ½ Ⅳ")]
    [InlineData("e\u0301t\u00e9", "e té")]
    [InlineData("हिन्दी", "ह न द")]
    [InlineData("日本語、東京。", "日本語 東京")]
    [InlineData("a\U00020000b \U0001F600c", "a\U00020000b c")]
    [InlineData("soft\u00adhyphen", "soft hyphen")]
    public void WordsAreThoseOfPython(string text, string expected)
    {
        var words = new List<string>();
        foreach (var word in new Words(text)) words.Add(word.ToString());
        Assert.Equal(expected, string.Join(' ', words));
    }

    [Fact]
    public void ALoneSurrogateEndsAWord()
    {
        var words = new List<string>();
        foreach (var word in new Words("a\ud800b")) words.Add(word.ToString());
        Assert.Equal(["a", "b"], words);
    }
}
