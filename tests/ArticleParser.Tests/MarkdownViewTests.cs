namespace ArticleParser.Tests;

/// <summary>What is read of Markdown, piece by piece; <c>⏎</c> stands for a line break.</summary>
public class MarkdownViewTests
{
    [Theory]
    [InlineData("## A heading ##", "A heading")]
    [InlineData("A heading\n=====", "A heading⏎")]
    [InlineData("A heading\n-----\ntext", "A heading⏎⏎text")]
    [InlineData("####### no heading", "####### no heading")]
    [InlineData("#tag", "#tag")]
    [InlineData("one **two** _three_ ~~four~~ `five`", "one two three four five")]
    [InlineData("**one****two**", "onetwo")]
    [InlineData("5 * 3 * 2, snake_case_name, 2*3*4", "5 * 3 * 2, snake_case_name, 234")]
    [InlineData("*unclosed", "*unclosed")]
    [InlineData("[a link](https://a.example/b) here", "a link here")]
    [InlineData("[a (b)](https://a.example/b_(c)) here", "a (b) here")]
    [InlineData("[a [b] c](/d \"title\")", "a [b] c")]
    [InlineData("[a](<b c>)", "a")]
    [InlineData("[a](b", "[a](b")]
    [InlineData("[a] (b)", "[a] (b)")]
    [InlineData("[not a link](said he)", "[not a link](said he)")]
    [InlineData("[one](/1) [two](/2)", "one⏎two")]
    [InlineData("[one](/1)[two](/2)", "one⏎two")]
    [InlineData("[Home](/) > [News](/n)", "Home > News")]
    [InlineData("[text][1]\n\n[1]: https://a.example", "text⏎⏎")]
    [InlineData("[text]\n\n[text]: https://a.example", "text⏎⏎")]
    [InlineData("[text][2]", "[text][2]")]
    [InlineData("![a picture](a.png)", "a picture")]
    [InlineData("![](a.png)", "")]
    [InlineData("![Image 12: a picture](a.png)", "a picture")]
    [InlineData("![Image 12](a.png)", "")]
    [InlineData("[![a picture](a.png) A title](/b)", "a picture⏎ A title")]
    [InlineData("amid ![a picture](a.png) text", "amid  text")]
    [InlineData("text behind ![a picture](a.png)", "text behind ⏎a picture")]
    [InlineData("*   one\n    *   two", "one⏎two")]
    [InlineData("1. one", "1. one")]
    [InlineData("- - deep", "deep")]
    [InlineData("> quoted\n> > twice", "quoted⏎twice")]
    [InlineData("* * *\n---\n___", "⏎⏎")]
    [InlineData("| a | b |\n|---|:-:|\n| c | |\n| | d |", " a \t b ⏎⏎ c \t ⏎ \t d ")]
    [InlineData("a | b", "a | b")]
    [InlineData("```\n*a*\n```\n*b*", "⏎*a*⏎⏎b")]
    [InlineData("one<br>two &amp; three&nbsp;<b>four</b> <!-- no --> 1 < 2", "one⏎two & three four  1 < 2")]
    [InlineData("\\*no\\* \\[link\\](x) C:\\dir", "*no* [link](x) C:\\dir")]
    [InlineData("one\\\ntwo", "one⏎two")]
    [InlineData("---\ntitle: \"A b\"\n---\ntext", "⏎title: \"A b\"⏎⏎text")]
    [InlineData("Title: A\n\nURL Source: https://a.example\n\nMarkdown Content:\n*b*", "Title: A⏎⏎URL Source: https://a.example⏎⏎Markdown Content:⏎b")]
    public void MarksAreLeftOut(string source, string expected) =>
        Assert.Equal(expected.Replace('⏎', '\n').TrimEnd('\n'), PageView.Of(source, MarkupKind.Markdown).Text.Replace('\u00A0', ' ').TrimEnd('\n'));

    [Theory]
    [InlineData("# A title\n\ntext")]
    [InlineData("text\n\n## One\n\ntext\n\n## Two")]
    [InlineData("[one](/1) and [two](https://a.example)")]
    [InlineData("**Bold** text and **more** of it")]
    [InlineData("text\n\n| a | b |\n|---|---|\n| c | d |")]
    [InlineData("---\ntitle: A\n---\ntext")]
    public void MarkdownIsSeen(string text) => Assert.True(MarkdownDetector.IsMarkdown(text));

    [Theory]
    [InlineData("")]
    [InlineData("Plain text.\n\n# 1 in the charts\n\n- a list\n- of two")]
    [InlineData("#one\n#two\n#three")]
    [InlineData("f**k and s**t")]
    [InlineData("A | B | C\nD -- E -- F")]
    [InlineData("See [1] and [2] (both).")]
    [InlineData("2 * 3 * 4 and * a footnote *")]
    [InlineData("---\nThe harbour: a long story, told once.\nIt was closed.\n---\nMore")]
    [InlineData("-----\nnote: a\n-----\ntext")]
    public void PlainTextIsNotTakenForMarkdown(string text) => Assert.False(MarkdownDetector.IsMarkdown(text));

    [Fact]
    public void ValuesAreCleanAndSpansAreThoseOfTheText()
    {
        const string text = "# A _title_ of words\n\n[Read this other story](https://a.example/x)\n";
        var root = SyntaxTree.ParseText(text).GetRoot();
        Assert.Equal(text, root.ToFullString());
        var lines = root.DescendantNodes().OfType<LineSyntax>().ToArray();
        Assert.Equal(["A title of words", "Read this other story"], lines.Select(line => line.Value));
        Assert.Equal("A _title_ of words", text.Substring(lines[0].Span.Start, lines[0].Span.Length));
        Assert.Equal([SyntaxKind.MarkupTrivia, SyntaxKind.WhitespaceTrivia], lines[0].GetLeadingTrivia().Select(trivia => trivia.Kind));
    }

    [Fact]
    public void AnAddressBehindALinkIsAToken()
    {
        const string text = "# A title\n\nRead more: [Another story of the day](https://a.example/x)\n";
        var target = SyntaxTree.ParseText(text).GetRoot().DescendantTokens().Single(token => token.Kind == SyntaxKind.TargetToken);
        Assert.Equal("https://a.example/x", target.Text);
        Assert.Equal("https://a.example/x", target.ValueText);
        Assert.Equal("https://a.example/x", text.Substring(target.Span.Start, target.Span.Length));
    }

    [Fact]
    public void WithoutMarkupEverySignIsText() =>
        Assert.Equal("# A _title_", SyntaxTree.ParseText("# A _title_", ParseOptions.Default with { Markup = MarkupKind.None }).GetRoot().DescendantNodes().OfType<LineSyntax>().Single().Value);
}
