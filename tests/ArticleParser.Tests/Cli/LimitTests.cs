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
        var source = new InputSource("-", InputFormat.Ndjson);
        var text = "a\n" + new string('b', 400_000) + "\nc\n" + new string('d', 300_000) + "\n\ne";
        using var reader = new LineReader(source, new SlowStream(System.Text.Encoding.UTF8.GetBytes(text), block), maxLength: 200_000);
        var seen = new List<string>();
        await foreach (var item in reader.ReadAsync(TestContext.Current.CancellationToken))
            seen.Add($"{item.Line}{(item.IsTooLong ? "!" : System.Text.Encoding.UTF8.GetString(item.Bytes))}");
        Assert.Equal(["1a", "2!", "3c", "4!", "6e"], seen);
    }

    private static async Task<(int Status, string Output)> RunAsync(string input, InputFormat format)
    {
        using var output = new MemoryStream();
        var environment = new CliEnvironment(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)), output, TextWriter.Null);
        var request = ParseRequest.StandardInput with { Input = format, Options = new ParseOptions { MaxLength = 10 } };
        var status = await new ParseRun(request, environment).RunAsync(TestContext.Current.CancellationToken);
        return (status, System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }
}
