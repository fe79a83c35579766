using System.CommandLine;
using ArticleParser.Accuracy;
using Spectre.Console;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary><c>extractors</c>: what tools find that read the HTML of the corpus, beside which the library's own board can be read.</summary>
internal static class ExtractorsCommand
{
    // Where no one looks, lines may be as long as the table needs.
    private const int WideEnough = 200;

    public static Command Make()
    {
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "The folder of *.ndjson.gz files. Usually ../shared/corpus/dev beside the repository; the HTML is in the folder html beside it.", HelpName = "DIR" };
        var markdown = new Option<FileInfo?>("--markdown") { Description = "Write the table here as well.", HelpName = "FILE" };
        var command = new Command("extractors", "Scores extractors of others on the pages of the corpus whose HTML is there.") { corpus, markdown };
        command.SetAction(arguments => CommandOptions.Run(() =>
        {
            var board = new ExtractorBoard(new ExtractorRun(CorpusFolder.Find(arguments.GetValue(corpus)), [new SmartReaderExtractor(), new WholePage()]).Score());
            if (Console.IsOutputRedirected) AnsiConsole.Console.Profile.Width = WideEnough;
            ConsoleBoard.Write(AnsiConsole.Console, board);
            if (arguments.GetValue(markdown) is { } file) MarkdownBoard.Write(file, board);
        }));
        return command;
    }
}
