using System.CommandLine;
using System.Text;
using Spectre.Console;

namespace ArticleParser.Accuracy;

/// <summary><c>calibrate</c>: fits the curves of confidence on pages that the weights have not seen, and writes them into the library.</summary>
internal static class CalibrateCommand
{
    private const string UsualFile = "src/ArticleParser/Labelling/ConfidenceCurves.Fitted.cs";

    public static Command Make()
    {
        var shared = new CommandOptions();
        var output = new Option<string>("--output") { Description = "The source file to write.", DefaultValueFactory = _ => UsualFile, HelpName = "FILE" };
        var command = new Command("calibrate", "Fit the curves from scores to confidence; meant with --folds.") { output };
        shared.AddTo(command);
        command.SetAction(arguments => CommandOptions.Run(() =>
        {
            var choice = shared.Choice(arguments);
            var run = ProgressBar.Run(AnsiConsole.Console, "Scoring", () => choice.Lines().Count(), progress => BoardRun.Score(choice, shared.Parser(arguments), judges: true, progress));
            File.WriteAllText(arguments.GetValue(output)!, Source(run.Pages));
        }));
        return command;
    }

    private static string Source(IReadOnlyList<PageScore> pages)
    {
        var source = new StringBuilder("namespace ArticleParser.Labelling;\n\n/// <content>Written by <c>calibrate</c> of benchmarks/ArticleParser.Accuracy; do not edit.</content>\n");
        source.Append("internal static partial class ConfidenceCurves\n{\n");
        foreach (var claim in Enum.GetValues<Claim>())
        {
            if (claim > 0) source.Append('\n');
            var shares = CurveFit.Fit(pages.SelectMany(page => page.Judgements).Where(judgement => judgement.Claim == claim));
            source.Append("    private static readonly ConfidenceCurve ").Append(claim).Append(" = new([").AppendJoin(", ", shares).Append("]);\n");
        }

        return source.Append("}\n").ToString();
    }
}
