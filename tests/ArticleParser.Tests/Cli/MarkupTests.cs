namespace ArticleParser.Tests.Cli;

public class MarkupTests
{
    private static readonly string s_page = CliRun.Page.Replace("Harbour talks resume", "## _Harbour talks_ resume", StringComparison.Ordinal);

    [Theory]
    [InlineData("auto")]
    [InlineData("markdown")]
    public async Task Marks_are_left_out_of_values(string markup)
    {
        var run = await CliRun.WithInputAsync("# The Example Gazette\n\n## World\n\n## Sea\n\n" + s_page, "parse", "-", "--markup", markup);
        Assert.Equal(0, run.Status);
        Assert.Contains("\"Harbour talks resume after a week of silence on both sides\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_markup_they_are_text()
    {
        var run = await CliRun.WithInputAsync(s_page, "parse", "-", "--markup", "none");
        Assert.Contains("_Harbour talks_", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_markup_is_refused()
    {
        var run = await CliRun.WithInputAsync(s_page, "parse", "-", "--markup", "rtf");
        Assert.Equal(2, run.Status);
        Assert.Contains("rtf", run.Error, StringComparison.Ordinal);
    }
}
