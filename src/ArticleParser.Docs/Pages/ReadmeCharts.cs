namespace ArticleParser.Docs.Pages;

/// <summary>The charts of the README: pictures in the repository, of the figures that the benchmarks wrote.</summary>
internal static class ReadmeCharts
{
    private const string Accuracy = "benchmarks/ArticleParser.Accuracy/RESULTS.md | Body, by data set | *, style, body F1 | ^(andy_aed|fundus) (innertext|html)";
    private const string Extractors = "benchmarks/ArticleParser.Benchmarks/EXTRACTORS.md | Body and headline, by data set | *, style, body F1 | .";
    private const string Speed = "benchmarks/ArticleParser.Benchmarks/RESULTS.md | Peers, pages a second | *, reads, pages a second | .";

    /// <summary>Each chart with the path of its file, which a test keeps as it is drawn.</summary>
    public static IEnumerable<(string Path, string Svg)> Draw(Repository repository) =>
    [
        ("src/ArticleParser.Docs/Site/accuracy.svg", Chart.Alone(Named(Figures.Read($"{Accuracy} ;; {Extractors}", repository)), "Body text, F1 over runs of four words")),
        ("src/ArticleParser.Docs/Site/speed.svg", Chart.Alone(WithForm(Figures.Read(Speed, repository)), "Speed: pages a second on one core")),
    ];

    /// <summary>What a tool reads stands with its name: whoever has the text alone can't use those that read HTML.</summary>
    private static ResultTable WithForm(ResultTable table) => table with { Rows = [.. table.Rows.Select(row => (string[])[$"{row[0]}, from {row[1]}", row[2]])] };

    /// <summary>The styles of the accuracy board are the library's own; beside other tools that has to be said. Each data set's rows stand together.</summary>
    private static ResultTable Named(ResultTable table) => table with
    {
        Rows = [.. table.Rows.Select(row => (string[])[row[0] + ":", row[1] switch { "innertext" => "ArticleParser, from text", "html" => "ArticleParser, from HTML", var tool => tool }, row[2]]).OrderBy(row => row[0], StringComparer.Ordinal)],
    };
}
