using ArticleParser.Cli;
using ArticleParser.Cli.Commands;
using ArticleParser.Cli.Input;

namespace ArticleParser.Tests.Cli;

public class LimitTests
{
    [Fact]
    public async Task Text_beyond_the_limit_fails_in_its_place()
    {
        var (status, output) = await RunAsync("{\"id\":1,\"text\":\"0123456789X\"}\n{\"id\":2,\"text\":\"0123456789\"}\n", InputFormat.Ndjson);
        Assert.Equal(1, status);
        Assert.Contains("{\"id\":1,\"error\":{\"code\":\"text-too-long\"", output, StringComparison.Ordinal);
        Assert.Contains("{\"id\":2,\"article\":", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_beyond_the_limit_fails()
    {
        var (status, output) = await RunAsync(new string('x', 100_000), InputFormat.Text);
        Assert.Equal(1, status);
        Assert.Contains("text-too-long", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task Overlong_line_is_skipped_to_its_end(int block)
    {
        var text = "a\n" + new string('b', 400_000) + "\nc\n" + new string('d', 300_000) + "\n\ne";
        using var stream = new SlowStream(System.Text.Encoding.UTF8.GetBytes(text), block);
        await using var input = await OpenInput.OpenAsync(new InputSource("-"), new InputSettings { Format = InputFormat.Ndjson }, new CliEnvironment(stream, Stream.Null, TextWriter.Null), new InputMeter([]));
        var seen = new List<string>();
        await foreach (var item in new LineReader(input, maxLength: 200_000).ReadAsync())
            seen.Add($"{item.Number}{(item.IsTooLong ? "!" : System.Text.Encoding.UTF8.GetString(item.Bytes))}");
        Assert.Equal(["1a", "2!", "3c", "4!", "6e"], seen);
    }

    [Theory]
    [InlineData("ndjson", "", "\n", "")]
    [InlineData("json", "[", ",", "]")]
    public async Task Overlong_record_keeps_the_members_before_its_text_and_the_next_is_read(string format, string before, string between, string after)
    {
        var run = await CliRun.WithInputAsync($"{before}{{\"id\":7,\"n\":[1],\"text\":\"{new string('x', 3_000_000)}\"}}{between}{{\"id\":8,\"text\":\"A\"}}{after}", "parse", "-", "-i", format, "--max-length", "100", "-f", "ndjson");
        Assert.Equal((1, 2), (run.Status, run.Lines.Length));
        Assert.StartsWith("{\"id\":7,\"n\":[1],\"error\":{\"code\":\"text-too-long\"", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":8,\"article\":", run.Lines[1], StringComparison.Ordinal);
    }

    private static async Task<(int Status, string Output)> RunAsync(string input, InputFormat format)
    {
        using var output = new MemoryStream();
        var environment = new CliEnvironment(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)), output, TextWriter.Null);
        var request = ParseRequest.StandardInput with { Input = new InputSettings { Format = format, MaxLength = 10 }, Options = new ParseOptions { MaxLength = 10 } };
        var status = await new ParseRun(request, environment).RunAsync(TestContext.Current.CancellationToken);
        return (status, System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }
}
