using ArticleParser.Accuracy;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary>What other tools find, in the columns of the accuracy board.</summary>
internal sealed class ExtractorBoard(IReadOnlyList<PageScore> pages) : IBoard
{
    private static readonly string[] s_columns = ["pages", "pagesWithBody", "bodyF1", "bodyF1Low", "bodyF1High", "bodyPrecision", "bodyRecall", "bodyExact", "headlineExact", "headlineExactHeld"];

    public string Title => "Extractors that read HTML";

    public ParserCard Card { get; } = new("extractors of others", true, "rules: nothing was trained on these pages");

    public IReadOnlyList<BoardTable> Tables { get; } =
    [
        BoardTable.Of("extractors", "Body and headline, by data set", [.. Columns.Body.Concat(Columns.Fields).Where(column => s_columns.Contains(column.Key))], pages, page => page.Dataset),
    ];

    public IReadOnlyList<string> Head() =>
    [
        "The pages of the corpus whose HTML is there, scored as the accuracy board scores the library, on the same pages. Only what runs in this process is measured: of the "
            + "extractors for .NET, SmartReader. `the whole page` takes all text of the page for the story.",
        $"SmartReader {typeof(SmartReader.Reader).Assembly.GetName().Version?.ToString(3)}, with its usual settings. `dotnet run -c Release --project benchmarks/ArticleParser.Benchmarks -- extractors --markdown FILE`.",
    ];

    public IReadOnlyList<string> Failures() =>
        [.. pages.Where(page => page.Failure is not null).GroupBy(page => (page.Style, page.Failure)).Select(failed => $"{failed.Key.Style} failed on {failed.Count()} pages: {failed.Key.Failure}")];
}
