using System.CommandLine;
using ArticleParser.Accuracy.Roles;
using ArticleParser.Accuracy.Undated;
using Spectre.Console;

namespace ArticleParser.Accuracy;

/// <summary><c>board</c>: every score, by data set, style, language and page kind; with <c>--roles</c>, what every line is taken for; with
/// <c>--undated</c>, what pages are given whose date was cut.</summary>
internal static class BoardCommand
{
    // Where no one looks, lines may be as long as the tables need.
    private const int WideEnough = 240;

    public static Command Make()
    {
        var shared = new CommandOptions();
        var roles = new Option<bool>("--roles") { Description = "Score what every line is taken for, on the pages whose lines people labelled, instead." };
        var undated = new Option<bool>("--undated") { Description = "Cut the date of each page, and tell how many are given one from elsewhere, instead." };
        var list = new Option<bool>("--list") { Description = "With --undated, also print each page that is given a wrong date, and the line that it is from." };
        var labels = new Option<DirectoryInfo?>("--labels") { Description = "With --roles, also score the pages of this folder, as 'articleparser explore --labels' keeps them; '--dataset own' takes these alone.", HelpName = "DIR" };
        var json = new Option<FileInfo?>("--json") { Description = "Write the board as JSON, too.", HelpName = "FILE" };
        var markdown = new Option<FileInfo?>("--markdown") { Description = "Write the board as Markdown, too.", HelpName = "FILE" };
        var command = new Command("board", "Score every data set and scrape style of the corpus.") { roles, labels, undated, list, json, markdown };
        shared.AddTo(command);
        command.SetAction(arguments => CommandOptions.Run(() =>
        {
            var (choice, parser) = (shared.Choice(arguments), shared.Parser(arguments));
            if (Console.IsOutputRedirected) AnsiConsole.Console.Profile.Width = WideEnough;
            IBoard report = arguments.GetValue(undated) ? ScoreUndated(choice, parser) : arguments.GetValue(roles) ? ScoreRoles(choice, arguments.GetValue(labels), parser) : Score(choice, parser);
            ConsoleBoard.Write(AnsiConsole.Console, report);
            if (arguments.GetValue(list) && report is UndatedReport cut) cut.WriteWrong(Console.Out);
            if (arguments.GetValue(json) is { } jsonFile) WriteJson(jsonFile, report);
            if (arguments.GetValue(markdown) is { } markdownFile) MarkdownBoard.Write(markdownFile, report);
        }));
        return command;
    }

    private static BoardReport Score(CorpusChoice choice, IPageParser parser)
    {
        var run = ProgressBar.Run(AnsiConsole.Console, "Scoring", () => choice.Lines().Count(), progress => BoardRun.Score(choice, parser, judges: true, progress));
        return BoardReport.Of(parser.Card, run);
    }

    private static RoleReport ScoreRoles(CorpusChoice choice, DirectoryInfo? own, IPageParser parser)
    {
        var labels = RoleLabels.Read(CorpusFolder.Root(choice.Folder), own);
        var pages = ProgressBar.Run(AnsiConsole.Console, "Scoring", () => RoleRun.Lines(choice).Count(), progress => RoleRun.Score(choice, labels, parser, progress));
        return new RoleReport(parser.Card, own is null ? pages : [.. pages, .. OwnPages.Score(own, labels, parser)], labels.Mismatches);
    }

    private static UndatedReport ScoreUndated(CorpusChoice choice, IPageParser parser) =>
        new(parser.Card, ProgressBar.Run(AnsiConsole.Console, "Scoring", () => choice.Lines().Count(), progress => UndatedRun.Score(choice, parser, progress)));

    private static void WriteJson(FileInfo file, IBoard report)
    {
        using var stream = file.Create();
        JsonBoard.Write(stream, report);
    }
}
