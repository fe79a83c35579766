namespace ArticleParser.Tests.Cli;

public class ProgressTests
{
    private const string Records = "{\"id\":1,\"text\":\"A\"}\n{\"id\":2,\"text\":\"B\"}\n";

    [Fact]
    public async Task A_terminal_is_shown_how_far_a_run_is()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.RunAsync(Stream.Null, e => e with { ErrorIsTerminal = true }, "parse", folder.Write("in.jsonl", Records), "-o", folder.Path("out.ndjson"));
        Assert.Equal(0, run.Status);
        Assert.Contains("2 pages", run.Error, StringComparison.Ordinal);
        Assert.Contains("100%", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, File.ReadLines(folder.Path("out.ndjson")).Count());
    }

    [Fact]
    public async Task Elsewhere_nothing_is_said()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write("in.jsonl", Records), "-o", folder.Path("out.ndjson"));
        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Fact]
    public async Task Nothing_stands_between_results_on_the_same_terminal()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.RunAsync(Stream.Null, e => e with { ErrorIsTerminal = true, OutputIsTerminal = true }, "parse", folder.Write("in.jsonl", Records));
        Assert.Equal((0, ""), (run.Status, run.Error));
    }
}
