using System.Diagnostics;

namespace ArticleParser.Tests.Cli;

/// <summary>Completions and the manual are written from the commands: what a shell makes of them is looked at where the shell is there.</summary>
public class ShellTests
{
    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public async Task Completions_know_all_commands_and_options(string shell)
    {
        var run = await CliRun.OfAsync("completions", shell);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.All((string[])["parse", "run", "stats", "demo", "text-field", "max-errors", "parquet"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("run")]
    [InlineData("stats")]
    [InlineData("explain")]
    [InlineData("explore")]
    [InlineData("demo")]
    public async Task Help_needs_nothing_that_the_command_requires(string command)
    {
        var run = await CliRun.OfAsync(command, "--help");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains($"articleparser {command}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bash_completes_commands_options_and_values()
    {
        if (!File.Exists("/bin/bash")) Assert.Skip("There is no bash.");
        using var folder = new TemporaryFolder();
        var script = folder.Write("completions", (await CliRun.OfAsync("completions", "bash")).Output);
        Assert.Equal("parse", await CompleteAsync(script, "articleparser par"));
        Assert.Equal("--text-field", await CompleteAsync(script, "articleparser parse --text"));
        Assert.Equal("parquet", await CompleteAsync(script, "articleparser parse --format parq"));
    }

    [Fact]
    public async Task Manual_names_every_option_once_for_each_command()
    {
        var run = await CliRun.OfAsync("man");
        Assert.StartsWith(".TH ARTICLEPARSER 1 ", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split("\\fB\\-\\-text\\-field\\fR").Length - 1);
    }

    [Fact]
    public async Task Schema_is_that_of_the_package()
    {
        var run = await CliRun.OfAsync("schema");
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "article.schema.json"), TestContext.Current.CancellationToken), run.Output);
    }

    private static async Task<string> CompleteAsync(string script, string line)
    {
        var words = line.Split(' ');
        var start = new ProcessStartInfo("/bin/bash") { RedirectStandardOutput = true };
        foreach (var argument in (string[])["--norc", "-c", $"source '{script}'; COMP_WORDS=({line}); COMP_CWORD={words.Length - 1}; _articleparser; echo \"${{COMPREPLY[*]}}\""]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        return (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim();
    }
}
