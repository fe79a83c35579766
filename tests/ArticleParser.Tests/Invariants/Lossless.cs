using System.Text;

namespace ArticleParser.Tests.Invariants;

/// <summary>Every character of the text stands in the tree, once and in its place.</summary>
public class Lossless
{
    /// <summary>The root's full span is all of the text: a node's characters are read by its span.</summary>
    [PageProperty]
    public void TheRootSpansTheText(PageText page) => Assert.Equal(new TextSpan(0, page.Text.Length), page.Parse().GetRoot().FullSpan);

    [PageProperty]
    public void TokensAndTriviaMakeUpTheText(PageText page)
    {
        var text = new StringBuilder();
        foreach (var token in page.Parse().GetRoot().DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia) text.Append(trivia.Text);
            text.Append(token.Text);
            foreach (var trivia in token.TrailingTrivia) text.Append(trivia.Text);
        }

        Assert.Equal(page.Text, text.ToString());
    }

    [PageProperty]
    public void LinesMakeUpTheText(PageText page)
    {
        var root = page.Parse().GetRoot();
        Assert.Equal(page.Text, string.Concat(root.DescendantNodes().OfType<LineSyntax>().Select(line => line.ToFullString())) + root.EndOfFile.ToFullString());
    }

    [PageProperty]
    public void AnyTextComesBack(AnyText any) => TokensAndTriviaMakeUpTheText(new PageText(any.Text));

    /// <summary>There is no line that could hold marks, where nothing but marks stands on a page.</summary>
    [Theory]
    [InlineData("[](http://example.com)")]
    [InlineData("[](http](http)")]
    [InlineData("[[]()](](http)")]
    [InlineData("![](lamp.jpg)")]
    [InlineData("---")]
    [InlineData("**")]
    [InlineData("<br>")]
    [InlineData("```")]
    [InlineData("[a]: http://example.com")]
    public void APageOfMarksAloneComesBack(string marks)
    {
        foreach (var markup in Enum.GetValues<MarkupKind>())
        {
            var root = SyntaxTree.ParseText(marks, new ParseOptions { Markup = markup }).GetRoot();
            Assert.Equal(new TextSpan(0, marks.Length), root.FullSpan);
            Assert.Equal(marks, string.Concat(root.DescendantTokens().Select(token => token.ToFullString())));
        }
    }

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void EverySampleComesBack(Sample sample) => TokensAndTriviaMakeUpTheText(new PageText(sample.Text));
}
