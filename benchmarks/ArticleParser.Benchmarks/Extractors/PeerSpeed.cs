using System.Globalization;
using ArticleParser.Benchmarks.Quick;
using ArticleParser.Html;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary>How many pages a second others read, on one core: the pages of the corpus whose HTML is there, each in the form that the tool reads.</summary>
internal sealed class PeerSpeed(IReadOnlyList<HtmlPage> pages)
{
    private const int Rounds = 5;
    private const string FromText = "text", FromHtml = "HTML";

    private static readonly PythonPeer[] s_inPython =
    [
        new("trafilatura", "trafilatura", "trafilatura.extract(html)"),
        new("readability-lxml", "readability", "readability.Document(html).summary()"),
    ];

    public static string[] Head => ["who", "reads", "pages a second", "the first row against it"];

    /// <summary>The table's rows, and the tools that are not installed.</summary>
    public (IReadOnlyList<string[]> Rows, IReadOnlyList<string> Missing) Measure()
    {
        (string Reads, Timed Work)[] works =
        [
            (FromText, Work("ArticleParser, tree", page => SyntaxTree.ParseText(page.Text))),
            (FromText, Work("ArticleParser, article", page => Article.Parse(page.Text))),
            (FromText, Work("jusText's rules", page => JusText.Body(page.Text))),
            (FromHtml, Work("ArticleParser.Html, article", page => HtmlArticle.Parse(page.Html))),
            (FromHtml, Work("AngleSharp, DOM alone", page => Dom(page.Html))),
            (FromHtml, Work($"SmartReader {typeof(SmartReader.Reader).Assembly.GetName().Version?.ToString(3)}", Read)),
        ];
        Timed.Run(Rounds, [.. works.Select(work => work.Work)]);
        var first = works[0].Work.Median;
        List<string[]> rows = [.. works.Select(work => Row(work.Work.Name, work.Reads, work.Work.Median, first))];
        List<string> missing = [];
        foreach (var peer in s_inPython)
        {
            if (peer.Measure(pages) is { } measured) rows.Add(Row($"{peer.Package} {measured.Version} (Python)", FromHtml, measured.Seconds, first));
            else missing.Add(peer.Package);
        }

        return (rows, missing);
    }

    private Timed Work(string name, Action<HtmlPage> read) => new(name, () =>
    {
        foreach (var page in pages) read(page);
    });

    private static void Dom(string html)
    {
        using var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
    }

    private static void Read(HtmlPage page)
    {
        using var reader = new SmartReader.Reader(page.Address, page.Html);
        reader.GetArticle();
    }

    private string[] Row(string who, string reads, double seconds, double first) =>
    [
        who, reads, (pages.Count / seconds).ToString("N0", CultureInfo.InvariantCulture), (seconds / first).ToString(seconds < first ? "0.00×" : "0.0×", CultureInfo.InvariantCulture),
    ];
}
