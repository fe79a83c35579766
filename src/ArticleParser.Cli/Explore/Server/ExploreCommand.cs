using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using ArticleParser.Cli.Commands;
using ArticleParser.Cli.Dialects;

namespace ArticleParser.Cli.Explore.Server;

/// <summary><c>articleparser explore</c>: pages to look at and to try things on, in a browser.</summary>
internal static class ExploreCommand
{
    public static Command Create(CliEnvironment environment)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders of .txt files, or NDJSON. Default: the tool's sample page.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var quiet = new Option<bool>("--no-browser") { Description = "Print the address and do not open a browser." };
        var labels = new Option<string?>("--labels") { Description = "A folder for your corrections: the labels of each page, in the format of the role board, and its text. It is created if it does not exist.", HelpName = "DIR" };
        var dialects = new DialectOptions();
        var against = new Option<string[]>("--against") { Description = "Another .dialect file to compare with --dialect. Without this option, --dialect is compared with no dialect.", HelpName = "FILE" };
        var command = new Command("explore", "Shows pages in a browser, with text, tree and evidence side by side, parsed as you type. No data leaves this machine.") { paths, labels, quiet, dialects.OfPage, against };
        command.SetAction((result, token) =>
        {
            var options = ParseOptions.Default with { Dialect = dialects.ReadOfPage(result) };
            return RunAsync(environment, result.GetValue(paths) ?? [], options, Others(options, result.GetValue(against) ?? []), result.GetValue(labels), opens: !result.GetValue(quiet), token);
        });
        return command;
    }

    /// <summary>What pages are compared with: another dialect, or none where one is used; null where none is used.</summary>
    private static ParseOptions? Others(ParseOptions options, string[] files) =>
        files.Length > 0 || options.Dialect is not null ? options with { Dialect = DialectFiles.Load(files) } : null;

    private static async Task<int> RunAsync(CliEnvironment environment, string[] paths, ParseOptions options, ParseOptions? others, string? labels, bool opens, CancellationToken cancellationToken)
    {
        var texts = paths.Length > 0 ? await ExploreText.ReadAsync(paths, environment, options, cancellationToken) : [new ExploreText("demo", DemoCommand.Page())];
        if (labels is not null && File.Exists(labels)) throw new UserErrorException($"{labels}: is a file; --labels names a folder.");
        using var server = new ExploreServer(new ExploreSession(texts, options, labels is null ? null : new LabelFolder(labels), others));
        environment.Error.WriteLine($"articleparser: {(texts.Count == 1 ? "1 page" : $"{texts.Count} pages")} at {server.Address}  Press Ctrl-C to stop.");
        if (opens) Open(server.Address, environment);
        await server.RunAsync(cancellationToken);

        // Ctrl-C is how one ends it, and no failure.
        return ExitCode.Fine;
    }

    private static void Open(Uri address, CliEnvironment environment)
    {
        try
        {
            var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]) { RedirectStandardError = true, RedirectStandardOutput = true };
            Process.Start(start)?.Dispose();
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            environment.Error.WriteLine("articleparser: cannot start a browser; open the address yourself.");
        }
    }
}
