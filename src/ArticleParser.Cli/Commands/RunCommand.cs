using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleParser.Cli.Runs;

namespace ArticleParser.Cli.Commands;

/// <summary>The arguments of <c>articleparser run</c>.</summary>
internal static class RunCommand
{
    private static readonly string[] s_packings = ["zst", "gz", "none"];

    public static Command Create(CliEnvironment environment)
    {
        var pages = new PageOptions();
        var folder = new Option<string>("--out") { Description = "The output folder: one output per input file, with a manifest in _manifest and its failed records in _errors.", HelpName = "DIR", Required = true };
        var part = new Option<string?>("--shard") { Description = "Parse only the i-th of n parts, for a run on n machines.", HelpName = "i/n" };
        var packing = new Option<string>("--pack") { Description = "The compression of the outputs: zst, gz or none.", HelpName = "HOW", DefaultValueFactory = _ => s_packings[0] };
        var maxErrors = new Option<long?>("--max-errors") { Description = "Stop when more than N records have failed.", HelpName = "N" };
        part.Validators.Add(result => Check(result, text => Part(text) is not null, "--shard must be i/n, such as 3/16, with i from 1 to n."));
        maxErrors.Validators.Add(result => PageOptions.RefuseLess(result, maxErrors, 0));
        packing.Validators.Add(result => Check(result, s_packings.Contains, "--pack must be zst, gz or none."));
        var command = new Command("run", "Parses a crawl file by file into a folder. A second run continues where the first stopped, and repeats files that have changed.");
        pages.AddTo(command, folder, part, packing, maxErrors);
        command.SetAction(async (result, stop) =>
        {
            var parse = pages.Read(result);
            if (parse.Paths.Count == 0 && parse.FilesFrom is null) throw new UserErrorException("no input: name files or folders, as in 'articleparser run crawl/ --out articles/'.");
            var ending = result.GetValue(packing) is { } how && how != "none" ? "." + how : "";
            using var run = new BulkRun(new RunRequest(parse, result.GetValue(folder)!) { Part = Part(result.GetValue(part)) ?? (1, 1), Packing = ending, MaxErrors = result.GetValue(maxErrors) }, environment);
            return await run.RunAsync(stop);
        });
        return command;
    }

    private static void Check(OptionResult result, Func<string, bool> isRight, string otherwise)
    {
        if (result.Tokens is [{ Value: var text }, ..] && !isRight(text)) result.AddError(otherwise);
    }

    private static (int Part, int Parts)? Part(string? text)
    {
        if (text?.Split('/') is not [var part, var parts]) return null;
        var culture = CultureInfo.InvariantCulture;
        return int.TryParse(part, NumberStyles.None, culture, out var i) && int.TryParse(parts, NumberStyles.None, culture, out var n) && i >= 1 && i <= n ? (i, n) : null;
    }
}
