using System.Text;

namespace ArticleParser.Tests.Cli;

public class HtmlTests
{
    private const string Page = "<html><head><meta charset=iso-8859-1><title>Hafengespr\u00E4che</title></head><body><h1>Hafengespr\u00E4che gehen weiter</h1>"
        + "<p>Die Gespr\u00E4che zwischen Hafen und Gewerkschaft gehen nach einer Pause von sechs Tagen weiter, wie beide Seiten am Montag mitteilten.</p><p hidden>Nichts</p></body></html>";

    [Theory]
    [InlineData("page.html")]
    [InlineData("page.HTM")]
    public async Task The_name_tells_that_a_file_holds_html(string name)
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write(name, Encoding.Latin1.GetBytes(Page)));
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("Hafengespr\u00E4che gehen weiter", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Nichts", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<p>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_may_hold_html()
    {
        var run = await CliRun.WithInputAsync(Page, "parse", "-", "--input", "html", "--format", "tree");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("Die Gespr\u00E4che zwischen Hafen", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<p>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_may_hold_html()
    {
        var record = System.Text.Json.JsonSerializer.Serialize(new { id = 7, url = "https://quay.example/a/", text = "\n<!doctype html><h1>Harbour talks resume</h1><p><a href='b'>More</a>" });
        var run = await CliRun.WithInputAsync(record + "\n", "parse", "-", "--keep-text");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("# Harbour talks resume", run.Output, StringComparison.Ordinal);
        Assert.Contains("[More](https://quay.example/a/b)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_files_of_a_folder_are_read_among_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", CliRun.Page);
        folder.Write("b.html", Page);
        var run = await CliRun.OfAsync("parse", folder.Root);
        Assert.Equal(2, run.Lines.Length);
        Assert.DoesNotContain("<h1>", run.Output, StringComparison.Ordinal);
    }
}
