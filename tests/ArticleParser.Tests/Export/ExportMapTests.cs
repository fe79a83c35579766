using ArticleParser.Export;
using ArticleParser.Tests.Invariants;

namespace ArticleParser.Tests.Export;

/// <summary>Markdown, NITF and plain text are the same with their source maps as without, and what they took from the page is led back to it.</summary>
public class ExportMapTests
{
    private static readonly ExportFormat[] s_formats = [ExportFormat.Markdown(), ExportFormat.Markdown(frontMatter: true), ExportFormat.Nitf, ExportFormat.PlainText];

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void OfEverySample(Sample sample) => AssertMaps(new ExportPage(sample.Tree) { Id = sample.Name });

    [PageProperty]
    public void OfAnyPage(PageText page) => AssertMaps(new ExportPage(page.Parse()));

    [Fact]
    public void EscapesAreTheFormsOwn()
    {
        const string text = "Harbour *talks* resume & go on\nBy Jane Doe\nMarch 3, 2031\n\nTalks between the port authority & the dockers' union <resumed> on Monday, both sides said in statements.\n\nNeither side would say what had changed, and the statement gave no date for an end of the talks, the union said.\n";
        var page = new ExportPage(SyntaxTree.ParseText(text, new ParseOptions { Markup = MarkupKind.None }));
        var markdown = ExportFormat.Markdown().ToMappedText(page)!;
        var nitf = ExportFormat.Nitf.ToMappedText(page)!;
        Assert.Equal("*talks*", SourceOf(markdown, @"\*talks\*", text));
        Assert.Equal("<resumed>", SourceOf(markdown, @"\<resumed\>", text));
        Assert.Equal("authority & the", SourceOf(nitf, "authority &amp; the", text));
        Assert.Equal("<resumed>", SourceOf(nitf, "&lt;resumed&gt;", text));
        Assert.Equal("March 3, 2031", SourceOf(nitf, ">2031-03-03<", text));
        Assert.Equal("Jane Doe", SourceOf(nitf, "<person>Jane Doe</person>", text));
        Assert.Null(SourceOf(nitf, "<body.head>", text));
    }

    [Fact]
    public void ARowMayHaveEmptyCells()
    {
        const string text = "Harbour talks resume\n\nTalks between the port authority and the dockers' union resumed on Monday, both sides said in statements.\n\n| Port | Ships | Days |\n| --- | --- | --- |\n| Ost Haven | | 12 |\n| | 7 | |\n| Marrowfen | 3 | 4 |\n\nNeither side would say what had changed, and no date was given for the end of the talks, the union said.\n";
        var page = new ExportPage(SyntaxTree.ParseText(text, new ParseOptions { Markup = MarkupKind.Markdown }));
        Assert.Contains("<td>Ost Haven</td><td></td><td>12</td>", ExportFormat.Nitf.ToText(page), StringComparison.Ordinal);
        AssertMaps(page);
    }

    private static void AssertMaps(ExportPage page)
    {
        foreach (var format in s_formats)
        {
            var mapped = format.ToMappedText(page)!;
            Assert.Equal(format.ToText(page), Encodable(mapped.Text));
            MappedTexts.AssertHolds(mapped, page.Tree.Text, _ => true);
        }

        // All blocks are there, word by word.
        var plain = ExportFormat.PlainText.ToMappedText(page)!;
        Assert.Equal(page.Tree.GetBodyText().Pieces.Sum(piece => piece.Text.Length), plain.Pieces.Sum(piece => piece.Text.Length));
    }

    private static string Encodable(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static string? SourceOf(MappedText mapped, string words, string text)
    {
        var at = mapped.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, mapped.Text);
        return mapped.GetSourceSpan(new TextSpan(at, words.Length)) is { } span ? text.Substring(span.Start, span.Length) : null;
    }
}
