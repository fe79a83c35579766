using System.CommandLine;
using Spectre.Console;

namespace ArticleParser.Accuracy;

/// <summary><c>board</c>: every score, by data set, style, language and page kind.</summary>
internal static class BoardCommand
{
    // Where no one looks, lines may be as long as the tables need.
    private const int WideEnough = 240;

    public static Command Make()
    {
        var shared = new CommandOptions();
        var json = new Option<FileInfo?>("--json") { Description = "Write the board as JSON, too.", HelpName = "FILE" };
        var markdown = new Option<FileInfo?>("--markdown") { Description = "Write the board as Markdown, too.", HelpName = "FILE" };
        var command = new Command("board", "Score every data set and scrape style of the corpus.") { json, markdown };
        shared.AddTo(command);
        command.SetAction(arguments => CommandOptions.Run(() =>
        {
            var report = Score(shared.Choice(arguments), shared.Parser(arguments));
            ConsoleBoard.Write(AnsiConsole.Console, report);
            if (arguments.GetValue(json) is { } jsonFile) WriteJson(jsonFile, report);
            if (arguments.GetValue(markdown) is { } markdownFile) File.WriteAllText(markdownFile.FullName, MarkdownBoard.Write(report));
        }));
        return command;
    }

    private static BoardReport Score(CorpusChoice choice, IPageParser parser)
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected) console.Profile.Width = WideEnough;
        var run = ProgressBar.Run(console, "Scoring", () => choice.Lines().Count(), progress => BoardRun.Score(choice, parser, judges: true, progress));
        return BoardReport.Of(parser.Card, run);
    }

    private static void WriteJson(FileInfo file, BoardReport report)
    {
        using var stream = file.Create();
        JsonBoard.Write(stream, report);
    }
}
