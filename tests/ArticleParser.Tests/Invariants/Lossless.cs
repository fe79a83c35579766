using System.Text;

namespace ArticleParser.Tests.Invariants;

/// <summary>Every character of the text stands in the tree, once and in its place.</summary>
public class Lossless
{
    [PageProperty]
    public void TheTreesTextIsThePages(PageText page)
    {
        var tree = page.Parse();
        Assert.Equal(page.Text, tree.ToString());
        Assert.Equal(page.Text, tree.GetRoot().ToFullString());
    }

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
    public void AnyTextComesBack(AnyText any) => Assert.Equal(any.Text, SyntaxTree.ParseText(any.Text).GetRoot().ToFullString());

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void EverySampleComesBack(Sample sample) => TokensAndTriviaMakeUpTheText(new PageText(sample.Text));
}
