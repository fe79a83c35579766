using System.Text;
using ArticleParser.Cli;

namespace ArticleParser.Docs.Pages;

/// <summary>The page of the command line: what its own help says.</summary>
internal static class CommandPage
{
    private static readonly string[] s_commands = ["parse", "run", "stats", "explain", "explore", "demo"];

    public static async Task<Page> MakeAsync()
    {
        var text = new StringBuilder("# Command line\n\n`dotnet tool install --global ArticleParser.Cli` brings the command `articleparser`. This page is what `--help` prints.\n");
        text.Append($"\n## Examples\n\n```text\n{HelpExamples.Text.ReplaceLineEndings("\n")}\n```\n");
        foreach (var command in s_commands) text.Append($"\n## articleparser {command}\n\n```text\n{await HelpOf(command)}\n```\n");
        return new Page("command-line.md", text.ToString());
    }

    private static async Task<string> HelpOf(string command)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var status = await new CommandLine(new CliEnvironment(output, output, error)).RunAsync([command, "--help"]);
        if (status != ExitCode.Fine) throw new DocsException($"'articleparser {command} --help' ended with {status}: {error}");
        var help = Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n").Replace($"at once. [default: {Environment.ProcessorCount}]", "at once. [default: as many as there are processors]", StringComparison.Ordinal);

        // The examples are those of all commands, and stand at the page's top.
        var examples = help.IndexOf(HelpExamples.Text.ReplaceLineEndings("\n")[..20], StringComparison.Ordinal);
        return (examples < 0 ? help : help[..examples]).Trim();
    }
}
