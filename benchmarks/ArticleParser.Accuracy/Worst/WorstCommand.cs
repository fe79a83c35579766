using System.CommandLine;
using Spectre.Console;

namespace ArticleParser.Accuracy;

/// <summary><c>worst</c>: the pages with the lowest scores, and which lines made them so.</summary>
internal static class WorstCommand
{
    public static Command Make()
    {
        var shared = new CommandOptions();
        var count = new Option<int>("--count") { Description = "How many pages.", HelpName = "N", DefaultValueFactory = _ => 10 };
        var lines = new Option<int>("--lines") { Description = "How many lines of each page.", HelpName = "N", DefaultValueFactory = _ => 20 };
        var field = new Option<WorstField>("--field") { Description = "What to rank pages by.", DefaultValueFactory = _ => WorstField.Body };
        var command = new Command("worst", "List the worst pages: each wrong line (- missing, + extra) with its kind and reason.") { field, count, lines };
        shared.AddTo(command);
        command.SetAction(arguments => CommandOptions.Run(() => Print(
            shared.Choice(arguments), shared.Parser(arguments), arguments.GetValue(field), arguments.GetValue(count), arguments.GetValue(lines))));
        return command;
    }

    private static void Print(CorpusChoice choice, IPageParser parser, WorstField field, int count, int lines)
    {
        var run = ProgressBar.Run(AnsiConsole.Console, "Scoring", () => choice.Lines().Count(), progress => BoardRun.Score(choice, parser, judges: false, progress));
        var worst = Ranking.Worst(run.Pages, field, count);
        var pages = Pages(choice, worst);
        Console.WriteLine($"Model: {parser.Card.Model} ({parser.Card.Note}).\n");
        foreach (var score in worst)
        {
            var page = pages[(score.Dataset, score.Id)];
            WorstPrinter.Write(Console.Out, page, score, field, parser.Parse(page.Texts[score.Style], page.Publisher, page.ElementsOf(score.Style)), lines);
        }
    }

    /// <summary>Read again: keeping the text of every page while scoring would take gigabytes.</summary>
    private static Dictionary<(string Dataset, string Id), CorpusPage> Pages(CorpusChoice choice, IReadOnlyList<PageScore> worst)
    {
        var wanted = worst.Select(score => (score.Dataset, score.Id)).ToHashSet();
        var files = choice.Files().Where(file => wanted.Any(page => page.Dataset == CorpusFolder.Dataset(file)));
        return files.SelectMany(CorpusReader.Pages)
            .Where(page => wanted.Contains((page.Dataset, page.Id)))
            .Select(page => choice.WithHtml(page.WithMadeStyles()))
            .ToDictionary(page => (page.Dataset, page.Id));
    }
}
