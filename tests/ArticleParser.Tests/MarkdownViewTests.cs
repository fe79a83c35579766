namespace ArticleParser.Tests;

/// <summary>What is read of Markdown, piece by piece; <c>⏎</c> stands for a line break.</summary>
public class MarkdownViewTests
{
    [Theory]
    [InlineData("## A heading ##", "A heading")]
    [InlineData("A heading\n=====", "A heading⏎")]
    [InlineData("A heading\n-----\ntext", "A heading⏎⏎text")]
    [InlineData("# One  \n*Two*\n\ntext", "One Two⏎⏎text")]
    [InlineData("## One\\\nTwo\\\n  Three ##\n\ntext", "One Two Three ##⏎⏎text")]
    [InlineData("One  \nTwo\n===\ntext", "One Two⏎⏎text")]
    [InlineData("# One<br>Two\n\ntext", "One Two⏎⏎text")]
    [InlineData("# One  \ntext\nmore text", "One  ⏎text⏎more text")]
    [InlineData("# One  \ntext  \n\ntext", "One  ⏎text  ⏎⏎text")]
    [InlineData("# One  \n- text\n\ntext", "One  ⏎text⏎⏎text")]
    [InlineData("# One  \n\ntext", "One  ⏎⏎text")]
    [InlineData("One  \nTwo\n\n---\ntext", "One  ⏎Two⏎⏎⏎text")]
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
    [InlineData("words\n![](a.png)", "words")]
    [InlineData("![Image 12: a picture](a.png)", "a picture")]
    [InlineData("words\n![Image 12](a.png)", "words")]
    [InlineData("[![a picture](a.png) A title](/b)", "a picture⏎ A title")]
    [InlineData("amid ![a picture](a.png) text", "amid  text")]
    [InlineData("text behind ![a picture](a.png)", "text behind ⏎a picture")]
    [InlineData("*   one\n    *   two", "one⏎two")]
    [InlineData("1. one", "1. one")]
    [InlineData("- - deep", "deep")]
    [InlineData("> quoted\n> > twice", "quoted⏎twice")]
    [InlineData("* * *\n---\n___", "⏎⏎")]
    [InlineData("| a | b |\n|---|:-:|\n| c | |\n| | d |", "\t a \t b \t⏎⏎\t c \t \t⏎\t \t d \t")]
    [InlineData("| a<br>b | c |\n|---|---|\n| d | e<br/>f |", "\t a b \t c \t⏎⏎\t d \t e f \t")]
    [InlineData("a | b", "a | b")]
    [InlineData("```\n*a*\n```\n*b*", "⏎*a*⏎⏎b")]
    [InlineData("one<br>two &amp; three&nbsp;<b>four</b> <!-- no --> 1 < 2", "one⏎two & three four  1 < 2")]
    [InlineData("\\*no\\* \\[link\\](x) C:\\dir", "*no* [link](x) C:\\dir")]
    [InlineData("one\\\ntwo", "one⏎two")]
    [InlineData("---\ntitle: \"A b\"\n---\ntext", "⏎title: \"A b\"⏎⏎text")]
    [InlineData("1. ## One\n2. two", "1. One⏎2. two")]
    [InlineData("Title: A\n\nURL Source: https://a.example\n\nMarkdown Content:\n*b*", "Title: A⏎⏎URL Source: https://a.example⏎⏎Markdown Content:⏎b")]
    [InlineData("A claim.[^1]\n\n[^1]: Where it stands.", "A claim.⏎⏎Where it stands.")]
    [InlineData("A claim.[^2] said", "A claim.[^2] said")]
    [InlineData("[^a b]: text", "[^a b]: text")]
    [InlineData("- [ ] open\n- [x] done\n- [link](/x)\n[ ] none", "open⏎done⏎link⏎[ ] none")]
    [InlineData("- an item that\n  goes on\n  twice\n- next", "an item that goes on twice⏎next")]
    [InlineData("1. an item\n   that goes on\n\n   A paragraph of it", "1. an item that goes on⏎⏎A paragraph of it")]
    [InlineData("- an item\n  - a lower one\n    that **goes** on\nand text", "an item⏎a lower one that goes on⏎and text")]
    [InlineData("- an item\n  > quoted\n  # 1\n  | a", "an item⏎quoted⏎1⏎| a")]
    [InlineData("> one\n>\n> > two\n> > - three", "one⏎⏎two⏎three")]
    [InlineData("[First][a] and [second].\n\n[a]: /first\n[second]: <https://a.example/x> \"A title\"", "First and second.⏎⏎⏎")]
    public void MarksAreLeftOut(string source, string expected) =>
        Assert.Equal(expected.Replace('⏎', '\n').TrimEnd('\n'), PageView.Of(source, MarkupKind.Markdown).Text.Replace('\u00A0', ' ').TrimEnd('\n'));

    [Theory]
    [InlineData("# A title\n\ntext")]
    [InlineData("text\n\n## One\n\ntext\n\n## Two")]
    [InlineData("[one](/1) and [two](https://a.example)")]
    [InlineData("**Bold** text and **more** of it")]
    [InlineData("text\n\n| a | b |\n|---|---|\n| c | d |")]
    [InlineData("---\ntitle: A\n---\ntext")]
    [InlineData("[Marrow Post](https://a.example/)\n\n# Lamp goes out\n\nWords.")]
    [InlineData("By [Halina Brock][1], of the [Marrow Post][2]\n\n[1]: https://a.example/brock\n[2]: https://a.example/ \"Marrow Post\"\n")]
    [InlineData("[Marrow Post](https://a.example/)\n\nThe **lamp** goes out.")]
    [InlineData("The lamp goes out.\n<br />\nThe ships know.\n<br>\nThe cranes do not.")]
    [InlineData("Marrow Post\n&nbsp;\nThe lamp goes out.\n&nbsp;\nThe ships know.")]
    public void MarkdownIsSeen(string text) => Assert.True(MarkdownDetector.IsMarkdown(text));

    [Theory]
    [InlineData("")]
    [InlineData("Plain text.\n\n# 1 in the charts\n\n- a list\n- of two")]
    [InlineData("#one\n#two\n#three")]
    [InlineData("f**k and s**t")]
    [InlineData("A | B | C\nD -- E -- F")]
    [InlineData("See [1] and [2] (both).")]
    [InlineData("Words.\n\n# one heading\n\nand no link")]
    [InlineData("References\n\n[1]: see the minutes of March\n[2]: see the minutes of May")]
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
    public void APictureIsNoTextOfTheStory()
    {
        const string text = "# Swing bridge to close to lorries from May\n\nBy Jane Doe\n\n![The swing bridge in fog](https://a.example/1.jpg)\n\nThe council of Marrow Bay voted on Tuesday to close the old swing bridge to lorries from the first of May, after engineers found cracks in two of its four bearings.\n\nThe bridge carries about nine thousand vehicles a day, and there is no other crossing within twelve kilometres.\n";
        var line = SyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<LineSyntax>().Single(line => line.Value == "The swing bridge in fog");
        Assert.False(line.Kind is SyntaxKind.Paragraph or SyntaxKind.Subheading or SyntaxKind.Standfirst or SyntaxKind.Headline or SyntaxKind.ListItem);
    }

    [Fact]
    public void EveryLinkAmidAParagraphLeadsToItsAddress()
    {
        const string text = "# A title\n\nThe *[port authority](https://a.example/port)* and [the **union**][u] spoke, as [told](/a_(b) \"here\") before.\n\n[![The old bridge](b.png)](/c)\n\n[u]: https://b.example\n";
        var lines = SyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<LineSyntax>().ToArray();
        var links = Assert.Single(lines, line => line.Value.StartsWith("The port", StringComparison.Ordinal)).GetLinks();
        Assert.Equal([("port authority", "https://a.example/port"), ("the union", "https://b.example"), ("told", "/a_(b)")], links.Select(link => (link.Text, link.Target)));
        Assert.Equal(["port authority", "the **union", "told"], links.Select(link => text.Substring(link.Span.Start, link.Span.Length)));
        Assert.All(links, link => Assert.Equal(link.Target, text.Substring(link.TargetSpan.Start, link.TargetSpan.Length)));
        var picture = Assert.Single(lines, line => line.Value == "The old bridge").GetLinks();
        Assert.Equal([("b.png", true), ("/c", false)], picture.Select(link => (link.Target, link.IsImage)));
        Assert.Empty(lines[0].GetLinks());
        Assert.Empty(SyntaxTree.ParseText(text, ParseOptions.Default with { Markup = MarkupKind.None }).GetRoot().DescendantNodes().OfType<LineSyntax>().SelectMany(line => line.GetLinks()));
    }

    [Fact]
    public void WithoutMarkupEverySignIsText() =>
        Assert.Equal("# A _title_", SyntaxTree.ParseText("# A _title_", ParseOptions.Default with { Markup = MarkupKind.None }).GetRoot().DescendantNodes().OfType<LineSyntax>().Single().Value);
}
