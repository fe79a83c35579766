using System.Text.Json;
using ArticleParser.Tests.Cli;
using Json.Schema;

namespace ArticleParser.Tests.Json;

/// <summary>An article has one shape in JSON, whoever writes it, and comes back from it.</summary>
public class ArticleJsonReaderTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "article.schema.json")));

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*.txt").Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_fits_the_schema_and_comes_back(string name)
    {
        var article = Article.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", name)));
        var json = article.ToJson();
        using var document = JsonDocument.Parse(json);
        Assert.True(s_schema.Evaluate(document.RootElement).IsValid);
        Assert.Equal(json, Article.FromJson(json).ToJson());
        Assert.Equal(json, Article.FromJson(article.ToJson(indented: true)).ToJson());
    }

    [Fact]
    public void The_serializer_writes_and_reads_the_same()
    {
        var article = Article.Parse(CliRun.Page);
        using var ours = JsonDocument.Parse(article.ToJson());
        using var theirs = JsonDocument.Parse(JsonSerializer.Serialize(article));
        Assert.True(JsonElement.DeepEquals(ours.RootElement, theirs.RootElement));
        Assert.Equal(article.ToJson(), JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(article))!.ToJson());
        Assert.Equal(article.ToJson(), JsonSerializer.Deserialize<List<Article>>(JsonSerializer.Serialize(new[] { article }))![0].ToJson());
    }

    [Fact]
    public async Task Records_of_the_command_line_are_read_and_fit_the_schema()
    {
        var run = await CliRun.WithInputAsync($"{{\"id\":1,\"url\":\"u\",\"text\":{JsonSerializer.Serialize(CliRun.Page)}}}", "parse", "-");
        using var document = JsonDocument.Parse(run.Output);
        Assert.True(s_schema.Evaluate(document.RootElement).IsValid);
        Assert.Equal(Article.Parse(CliRun.Page).ToJson(), Article.FromJson(run.Output).ToJson());
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-11")]
    [InlineData("2024-11-17")]
    [InlineData("2024-11-17T14:46")]
    [InlineData("2024-11-17T14:46:30Z")]
    [InlineData("2024-11-17T14:46+05:30")]
    [InlineData("2024-11-17T14:46-03:00")]
    public void Dates_come_back_as_precise_as_they_are(string date) =>
        Assert.Equal(date, Article.FromJson($$$"""{"article":{"datePublished":"{{{date}}}"}}""").DatePublished.ToString());

    [Fact]
    public void Members_may_be_missing_and_unknown_ones_are_passed_over()
    {
        var article = Article.FromJson("""{"x":[{}],"article":{"new":{"a":1},"headline":"H","ratio":1.5},"diagnostics":[{"id":"AP9999","severity":"info","message":"M","start":1,"length":2,"y":0}]}""");
        Assert.Equal(("H", "", 1), (article.Headline, article.BodyText, article.Diagnostics.Length));
        Assert.Equal("AP9999 1..3: M", article.Diagnostics[0].ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"article":[]}""")]
    [InlineData("""{"article":{"pageKind":"book"}}""")]
    [InlineData("""{"article":{"body":[{"kind":"nonsense"}]}}""")]
    [InlineData("""{"article":{"body":{}}}""")]
    [InlineData("""{"article":{"body":[{"start":-1}]}}""")]
    [InlineData("""{"article":{"readingTime":"3"}}""")]
    [InlineData("""{"article":{"datePublished":"tomorrow"}}""")]
    [InlineData("""{"article":{"datePublished":"2024-1-1-1"}}""")]
    [InlineData("""{"article":{}} x""")]
    [InlineData("""{"article":{""")]
    public void What_is_no_article_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Article.FromJson(json));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => Article.FromJson(null!));

    [Fact]
    public void Parsing_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Article.Parse(CliRun.Page, cancellationToken: stop.Token));
        Assert.Throws<OperationCanceledException>(() => Article.TryParse(CliRun.Page, out _, out _, cancellationToken: stop.Token));
    }
}
