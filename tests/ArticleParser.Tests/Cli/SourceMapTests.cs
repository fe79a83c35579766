using System.Text.Json;

namespace ArticleParser.Tests.Cli;

/// <summary><c>--source-map</c>: where each piece of the body text stands in the input.</summary>
public class SourceMapTests
{
    private const string Html = "<html><body><h1>Harbour talks resume</h1><p>Talks between the <b>port</b> authority &amp; the dockers resumed on Monday, after a pause of six days, both sides said.</p><p>Neither side would say what had changed, and the statement gave no date for an end of the talks.</p></body></html>";

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    public async Task Pieces_of_a_text_stand_in_the_text(string format) => AssertMap(CliRun.Page, await CliRun.WithInputAsync(CliRun.Page, "parse", "-", "--source-map", "--format", format));

    [Fact]
    public async Task Pieces_of_html_stand_in_the_html() => AssertMap(Html, await CliRun.WithInputAsync(Html, "parse", "-", "--input", "html", "--source-map"));

    [Fact]
    public async Task A_member_of_that_name_is_kept()
    {
        var run = await CliRun.WithInputAsync($"{{\"sourceMap\":1,\"text\":{JsonSerializer.Serialize(CliRun.Page)}}}", "parse", "-", "--input", "ndjson", "--source-map");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("input").GetProperty("sourceMap").GetInt32());
        Assert.Equal(JsonValueKind.Object, json.RootElement.GetProperty("sourceMap").ValueKind);
    }

    [Fact]
    public async Task Without_it_there_is_none() => Assert.DoesNotContain("sourceMap", (await CliRun.WithInputAsync(CliRun.Page, "parse", "-")).Output, StringComparison.Ordinal);

    private static void AssertMap(string source, CliRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        var body = Article.FromJson(run.Output).BodyText;
        var pieces = json.RootElement.GetProperty("sourceMap").GetProperty("bodyText").EnumerateArray().Select(piece => piece.EnumerateArray().Select(number => number.GetInt32()).ToArray()).ToList();
        Assert.NotEmpty(pieces);
        Assert.All(pieces.Where(piece => piece[1] > 1), piece => Assert.Equal(source.AsSpan(piece[2], piece[3]), body.AsSpan(piece[0], piece[1])));

        // What parts blocks was added, and so may a space be where tags part two words.
        Assert.Equal(body.Count(c => !char.IsWhiteSpace(c)), pieces.Sum(piece => body.Substring(piece[0], piece[1]).Count(c => !char.IsWhiteSpace(c))));
    }
}
