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
            Description = "Files, folders of .txt files, or NDJSON. Without one, the page that comes with this tool.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var quiet = new Option<bool>("--no-browser") { Description = "Only print the address, and open no browser." };
        var labels = new Option<string?>("--labels") { Description = "A folder that keeps what you say lines really are: the labels of a page in the form of the role board, and its text. It is made where it is missing.", HelpName = "DIR" };
        var dialects = new DialectOptions();
        var against = new Option<string[]>("--against") { Description = "Another .dialect file, to compare what it makes of a page with what --dialect makes of it. Without this, --dialect is compared with no dialect.", HelpName = "FILE" };
        var command = new Command("explore", "Shows pages in a browser: text, tree and evidence side by side; parsed again as you type. Nothing leaves this machine.") { paths, labels, quiet, dialects.OfPage, against };
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
        environment.Error.WriteLine($"articleparser: {(texts.Count == 1 ? "1 page" : $"{texts.Count} pages")} at {server.Address}  Ctrl-C ends it.");
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
            environment.Error.WriteLine("articleparser: no browser could be opened; open the address yourself.");
        }
    }
}
