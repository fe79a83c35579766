using ArticleParser.Html;
using ArticleParser.Tests.Invariants;

namespace ArticleParser.Tests;

/// <summary>Every character of a story's text is led back to the page.</summary>
public class BodyTextMapTests
{
    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void BodyTextOfEverySample(Sample sample) => AssertBody(sample.Tree);

    [PageProperty]
    public void BodyTextOfAnyPage(PageText page) => AssertBody(SyntaxTree.ParseText(page.Text));

    [PageProperty]
    public void BodyTextOfAnyPageOfMarkdown(PageText page) => AssertBody(SyntaxTree.ParseText(page.Text, new ParseOptions { Markup = MarkupKind.Markdown }));

    [Fact]
    public void MarksAndLineBreaksAreLedBack()
    {
        const string text = "# Harbour talks resume\n\nTalks *between* the port\u00A0authority and the [dockers' union](https://lighthouse.example/union) resumed on Monday, both sides said in statements.\n\n- First \\* item of the list\n";
        var body = SyntaxTree.ParseText(text, new ParseOptions { Markup = MarkupKind.Markdown }).GetBodyText();
        Assert.Equal("between", SourceOf(body, "between", text));
        Assert.Equal("dockers' union](https://lighthouse.example/union) resumed", SourceOf(body, "dockers' union resumed", text));
        Assert.Equal("port\u00A0authority", SourceOf(body, "port authority", text));
        Assert.Null(body.GetSourceSpan(new TextSpan(body.Text.IndexOf('\n', StringComparison.Ordinal), 1)));
    }

    [Fact]
    public void CellsOfATableAreLedBack()
    {
        const string text = "Harbour talks resume\n\nTalks between the port authority and the dockers' union resumed on Monday, both sides said in statements.\n\n| Port | Ships |\n| --- | --- |\n| Ost Haven | 12 |\n| Marrowfen | 7 |\n\nNeither side would say what had changed, and no date was given for the end of the talks, the union said.\n";
        var tree = SyntaxTree.ParseText(text, new ParseOptions { Markup = MarkupKind.Markdown });
        AssertBody(tree);
        Assert.Equal("Ost Haven | 12", SourceOf(tree.GetBodyText(), "Ost Haven\t12", text));
    }

    [Fact]
    public void OfHtmlTheSpansAreThoseOfTheHtml()
    {
        const string html = """
            <html><body><h1>Harbour talks resume</h1>
            <p>Talks between the <b>port</b> authority &amp; the dockers&#39; union resumed on
            Monday, after a pause of six days in which no ship was unloaded, both sides said.</p>
            <p>Neither side would say what had changed. A second round is planned for Thursday, the union said.</p></body></html>
            """;
        var page = HtmlText.Convert(html);
        var body = page.MapToHtml(page.GetSyntaxTree().GetBodyText());
        MappedTexts.AssertHolds(body, html, c => c is '\n' or ' ');
        Assert.Equal("port</b> authority &amp; the dockers&#39; union", SourceOf(body, "port authority & the dockers' union", html));
        Assert.Equal("on\nMonday", SourceOf(body, "on Monday", html));
    }

    [Fact]
    public void ATextOfPiecesThatOverlapOrReachOutsideIsRefused()
    {
        var piece = new MappedPiece(new TextSpan(1, 2), new TextSpan(5, 2), true);
        Assert.Throws<ArgumentException>(() => new MappedText("abcd", [piece, piece]));
        Assert.Throws<ArgumentException>(() => new MappedText("ab", [piece]));
        Assert.Throws<ArgumentException>(() => new MappedText("abcd", [piece with { Source = new TextSpan(5, 3) }]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MappedText("abcd", [piece]).GetSourceSpan(new TextSpan(3, 2)));
        Assert.Empty(new MappedText("abcd", [piece]).GetPieces(new TextSpan(2, 0)));
        Assert.Equal([piece with { Text = new TextSpan(2, 1), Source = new TextSpan(6, 1) }], new MappedText("abcd", [piece]).GetPieces(new TextSpan(2, 2)));
    }

    private static void AssertBody(SyntaxTree tree)
    {
        var (body, article) = (tree.GetBodyText(), Article.From(tree.GetRoot()));
        Assert.Equal(article.BodyText, body.Text);
        MappedTexts.AssertHolds(body, tree.Text, c => c == '\n');
        var start = 0;
        foreach (var block in article.Body)
        {
            var span = body.GetSourceSpan(new TextSpan(start, block.Text.Length));
            Assert.True(span is { } found && block.Span.Contains(found), $"{span} is not within {block.Span}");
            start += block.Text.Length + 1;
        }
    }

    private static string? SourceOf(MappedText body, string words, string text)
    {
        var at = body.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, body.Text);
        return body.GetSourceSpan(new TextSpan(at, words.Length)) is { } span ? text.Substring(span.Start, span.Length).ReplaceLineEndings("\n") : null;
    }
}
