using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleParser.Accuracy;
using ZstdSharp;

namespace ArticleParser.Tests.Accuracy;

public sealed class CorpusTests : IDisposable
{
    private const string Record = """
        {"id":"1","dataset":"made","publisher":"example.org","url":"","lang":"en",
         "text":{"innertext":"Harbour talks resume\n\nBy Ada Example\n\nTalks over the harbour go on this week, the port said on Monday.","wet":"x"},
         "gold":{"headline":"Harbour talks resume","authors":[],"datePublished":"2024-11-07T23:00:00+02:00","body":"Talks"}}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void ARecordIsReadWithTheFieldsThatAreKnown()
    {
        Write("made", Line(Record));
        var page = Assert.Single(CorpusReader.Pages(Assert.Single(CorpusFolder.Files(_folder, []))));
        Assert.Equal(("made", "1", "example.org", "en"), (page.Dataset, page.Id, page.Publisher, page.Lang));
        Assert.Equal(["innertext", "wet", "lynx", "wrapped60", "wrapped72", "wrapped80"], page.WithMadeStyles().Texts.Keys);
        Assert.Equal(new DateOnly(2024, 11, 7), page.Gold.Published);
        Assert.Empty(page.Gold.Authors!);
        Assert.Null(page.Gold.Subheadings);
    }

    [Fact]
    public void AZstandardFileIsReadWithWhatFurtherPagesHave()
    {
        const string record = """
            {"id":"1","dataset":"made","title":"Harbour talks","text":{"innertext":"x"},"lines":[[5,"Harbour talks"],[0,"Home"]],
             "gold":{"datePublished":"2031-5-3 13:18","topics":["port"],"comments":["Well"],"related":["Ferry"],"supplemental":["3 May"]}}
            """;
        using (var zstandard = new CompressionStream(File.Create(Path.Combine(_folder.FullName, "made.ndjson.zst")), leaveOpen: false))
            zstandard.Write(Encoding.UTF8.GetBytes(Line(record)));
        var file = Assert.Single(CorpusFolder.Files(_folder, ["made"]));
        Assert.Equal("made", CorpusFolder.Dataset(file));
        var page = Assert.Single(CorpusReader.Pages(file));
        Assert.Equal(("made/1", "Harbour talks"), (page.Name, page.Title));
        Assert.Equal([new LabelledBlock(BlockLabel.Headline, "Harbour talks"), new LabelledBlock(BlockLabel.Boilerplate, "Home")], page.LabelledBlocks);
        Assert.Equal(new DateOnly(2031, 5, 3), page.Gold.Published);
        Assert.Equal(["port", "Well", "Ferry", "3 May"], [.. page.Gold.Topics!, .. page.Gold.Comments!, .. page.Gold.Related!, .. page.Gold.Supplemental!]);
    }

    [Fact]
    public void APageWhoseHtmlIsThereHasItsMarkedTextAsAStyle()
    {
        var (dev, html) = (_folder.CreateSubdirectory("dev"), _folder.CreateSubdirectory("html"));
        using (var zstandard = new CompressionStream(File.Create(Path.Combine(html.FullName, "made.html.ndjson.zst")), leaveOpen: false))
            zstandard.Write("""{"id":"1","url":"https://a.example/b","html":"<h1>Harbour talks</h1><a href=c>Ferry</a>"}"""u8);
        var pages = new HtmlPages(dev);
        Assert.EndsWith("# Harbour talks\n\n[Ferry](https://a.example/c)", pages.AddTo(CorpusPage.Read(Record)).Texts["html"], StringComparison.Ordinal);
        Assert.DoesNotContain("html", pages.AddTo(CorpusPage.Read(Record) with { Id = "2" }).Texts.Keys);
        Assert.DoesNotContain("html", pages.AddTo(CorpusPage.Read(Record) with { Dataset = "other" }).Texts.Keys);
    }

    [Fact]
    public void ADateThatNamesNoDayIsNotKnown() =>
        Assert.Null(CorpusPage.Read("""{"id":"1","text":{},"gold":{"datePublished":"2018"}}""").Gold.Published);

    [Fact]
    public void ARecordOfAnotherFormIsAnError() => Assert.Throws<JsonException>(() => CorpusPage.Read("""{"id":1}"""));

    [Fact]
    public void ABadRecordStopsTheBoardWithItsOwnError()
    {
        Write("made", Line(Record), "{");
        Assert.ThrowsAny<JsonException>(() => BoardRun.Score(new CorpusChoice(_folder, [], [], [], null), new LibraryParser(), judges: false, () => { }));
    }

    [Fact]
    public void WhatIsMissingIsSaid()
    {
        Assert.Contains("--corpus", Assert.Throws<CorpusMissingException>(() => CorpusFolder.Find(new DirectoryInfo(Path.Combine(_folder.FullName, "no")))).Message, StringComparison.Ordinal);
        Assert.Throws<CorpusMissingException>(() => CorpusFolder.Find(_folder));
        Write("made", Line(Record));
        Assert.Throws<CorpusMissingException>(() => CorpusFolder.Files(_folder, ["other"]));
    }

    [Fact]
    public void APageAsATextBrowserDumpsItIsIndentedAndItsListsHaveBullets()
    {
        var dump = LynxText.Of("A title of four words\n\nHome\nWorld\nSport\nCulture\nMoney\n\nA paragraph of the story.\nOne\tTwo");
        var lines = dump.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.Contains(".jpg", StringComparison.Ordinal)).ToList();
        Assert.Equal(["   A title of four words", "     * Home", "     * World", "     * Sport", "     * Culture", "     * Money", "   A paragraph of the story.", "   One Two"], lines);
    }

    [Fact]
    public void ABoardHoldsEachDataSetAndStyle()
    {
        Write("made", Line(Record), Line(Record));
        var card = new LibraryParser();
        var report = BoardReport.Of(card.Card, BoardRun.Score(new CorpusChoice(_folder, [], [], [], null), card, judges: false, () => { }));
        var bodies = report.Tables[0];
        Assert.Equal([("made", "innertext"), ("made", "wet"), ("made", "lynx"), ("made", "wrapped60"), ("made", "wrapped72"), ("made", "wrapped80")], bodies.Rows.Select(row => (row.Group, row.Style)));
        Assert.All(bodies.Rows, row => Assert.Equal(2, row.Cells[0]));
        Assert.Contains("| made | innertext | 2 | 2 |", MarkdownBoard.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void AFailureIsCountedAndScoredAsEmpty()
    {
        Write("made", Line(Record));
        var run = BoardRun.Score(new CorpusChoice(_folder, [], ["wet"], [], null), new Thrower(), judges: false, () => { });
        var page = Assert.Single(run.Pages);
        Assert.Null(page.Kind);
        Assert.Equal(0, page.Body!.Value.Recall);
        Assert.Null(page.Body!.Value.Precision);
        Assert.Contains(nameof(InvalidOperationException), Assert.Single(BoardReport.Of(new Thrower().Card, run).Failures()), StringComparison.Ordinal);
    }

    private static string Line(string json) => json.ReplaceLineEndings("");

    private void Write(string dataset, params string[] lines)
    {
        using var gzip = new GZipStream(File.Create(Path.Combine(_folder.FullName, dataset + ".ndjson.gz")), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
    }

    private sealed class Thrower : IPageParser
    {
        public ParserCard Card { get; } = new("none", false, "");

        public SyntaxTree Parse(string text, string publisher, IReadOnlyList<ElementRun>? elements) => throw new InvalidOperationException();
    }
}
