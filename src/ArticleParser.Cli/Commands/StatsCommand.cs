using System.CommandLine;
using System.Text;
using ArticleParser.Cli.Stats;

namespace ArticleParser.Cli.Commands;

/// <summary>The arguments of <c>articleparser stats</c>.</summary>
internal static class StatsCommand
{
    public static Command Create(CliEnvironment environment)
    {
        var paths = new Argument<string[]>("PATH") { Description = "The output of 'parse' (ndjson or json) or the output folder of 'run'; - for standard input.", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(UnknownOption.Refuse);
        var json = new Option<bool>("--json") { Description = "Write the figures as JSON." };
        var command = new Command("stats", "Summarises articles: page kinds, fields, confidence, diagnostics, languages, failures.") { paths, json };
        command.SetAction(async (result, stop) =>
        {
            var sums = await new StatsRun(environment).RunAsync(result.GetValue(paths)!, stop);
            var text = result.GetValue(json) ? StatsText.Json(sums) : StatsText.Table(sums);
            await environment.Output.WriteAsync(Encoding.UTF8.GetBytes(text), CancellationToken.None);
            await environment.Output.FlushAsync(CancellationToken.None);
            return stop.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Fine;
        });
        return command;
    }
}
