namespace ArticleParser.Tests.Cli;

public class TerminalTests
{
    private const string Escape = "\u001b";

    [Fact]
    public async Task Without_arguments_a_terminal_is_shown_the_demonstration()
    {
        var run = await CliRun.OnTerminalAsync(noColor: false);
        Assert.Equal(0, run.Status);
        Assert.Contains("Page", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"article\": {", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines[^3..], line => Assert.Contains("articleparser ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Demonstration_needs_no_terminal()
    {
        var run = await CliRun.OfAsync("demo");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.DoesNotContain(Escape, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demonstration_shows_a_story()
    {
        var run = await CliRun.OfAsync("demo");
        Assert.Contains("\"pageKind\": \"article\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"headline\": \"Old ferry returns to Lake Halden after six-year restoration\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_arguments_piped_input_is_parsed()
    {
        var run = await CliRun.WithInputAsync(CliRun.Page);
        var explicitly = await CliRun.WithInputAsync(CliRun.Page, "parse", "-");
        Assert.Equal(explicitly.Output, run.Output);
        Assert.Equal(0, run.Status);
    }

    [Theory]
    [InlineData("{\"id\":1,\"text\":\"A\"}\n", "{\"id\":1,\"article\"")]
    [InlineData("{\"id\":1,\"text\":\"A\"}\n", "{\n  \"id\": \"-\"", "parse", "-", "--input", "text")]
    [InlineData("{curly} \"words\"", "{\n  \"id\": \"-\"")]
    [InlineData("[Photo: a pier]", "{\n  \"id\": \"-\"")]
    public async Task Records_are_told_from_a_page(string input, string expected, params string[] arguments)
    {
        var run = await CliRun.WithInputAsync(input, arguments);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_without_a_path_does_not_wait_for_a_terminal()
    {
        var run = await CliRun.OnTerminalAsync(noColor: false, "parse");
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith("articleparser: no input: name a file or folder", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public async Task Colours_are_for_terminals_of_those_who_want_them(bool terminal, bool noColor, bool coloured)
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(CliRun.Page));
        var run = await CliRun.RunAsync(input, e => e with { OutputIsTerminal = terminal, NoColor = noColor }, "parse", "-", "--format", "tree");
        Assert.Equal(coloured, run.Output.Contains(Escape, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tree_fits_the_terminal()
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(CliRun.Page));
        var run = await CliRun.RunAsync(input, e => e with { OutputIsTerminal = true, NoColor = true, Width = 100 }, "parse", "-", "--format", "tree");
        Assert.All(run.Lines, line => Assert.True(line.Length <= 100, line));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("parse", "--help")]
    [InlineData("demo", "--help")]
    public async Task Help_has_examples(params string[] arguments)
    {
        var run = await CliRun.OfAsync(arguments);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        Assert.Contains("articleparser parse page.txt --format tree", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_a_number()
    {
        var run = await CliRun.OfAsync("--version");
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\r?\n$", run.Output);
        Assert.Equal(0, run.Status);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("parse", "--format", "yaml")]
    [InlineData("parse", "--no-such-option")]
    [InlineData("parse", "a", "--output")]
    public async Task Wrong_usage_is_told_in_one_line(params string[] arguments)
    {
        var run = await CliRun.OfAsync(arguments);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Matches(@"^articleparser: .* Try 'articleparser --help'\.$", run.Error.TrimEnd());
    }

    [Fact]
    public async Task File_in_place_of_a_command_is_understood_as_a_slip()
    {
        var run = await CliRun.OfAsync("-");
        Assert.Equal((2, "articleparser: '-' is a file, not a command: use 'articleparser parse -'."), (run.Status, run.Error.TrimEnd()));
    }
}
