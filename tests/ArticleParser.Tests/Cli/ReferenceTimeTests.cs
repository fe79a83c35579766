namespace ArticleParser.Tests.Cli;

public class ReferenceTimeTests
{
    private static readonly string s_page = CliRun.Page.Replace("Published March 18, 2025", "Published 2 days ago", StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-03-20", "2025-03-18")]
    [InlineData("2025-03-20T01:30", "2025-03-18")]
    [InlineData("2025-03-01T00:05:00.5+09:00", "2025-02-27")]
    public async Task Relative_dates_count_back_from_it(string time, string date)
    {
        var run = await CliRun.WithInputAsync(s_page, "parse", "-", "--reference-time", time);
        Assert.Equal(0, run.Status);
        Assert.Contains($"\"{date}\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relative_dates_have_no_value_without_it()
    {
        var run = await CliRun.WithInputAsync(s_page, "parse", "-", "--format", "ndjson");
        Assert.DoesNotContain("\"datePublished\":\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("03/04/2025")]
    [InlineData("2025-02-30")]
    public async Task What_is_no_time_is_refused(string time)
    {
        var run = await CliRun.WithInputAsync(s_page, "parse", "-", "--reference-time", time);
        Assert.Equal(2, run.Status);
        Assert.Contains($"'{time}' is not an ISO 8601 time", run.Error, StringComparison.Ordinal);
    }
}
