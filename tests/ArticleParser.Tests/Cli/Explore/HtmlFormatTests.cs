using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>What <c>--format html</c> writes: one file that loads nothing and runs nothing of the page's.</summary>
public partial class HtmlFormatTests
{
    [Fact]
    public async Task One_page_is_one_file_that_allows_its_own_script_and_style_and_nothing_else()
    {
        var html = await HtmlAsync(CliRun.Page);
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        var policy = Policy().Match(html).Groups["policy"].Value;
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{HashOf(Element(html, "<script>", "</script>"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf(Element(html, "<style>", "</style>"))}'", policy, StringComparison.Ordinal);
        Assert.Contains("trusted-types 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_loads_nothing()
    {
        var html = await HtmlAsync(CliRun.Page);
        Assert.DoesNotMatch(Loads(), html);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script> a comment that never ends")]
    [InlineData("</SCRIPT\n> & &lt; {script} {data} {policy} ' \" `")]
    [InlineData("A line\u2028and another\u2029and\u0085more, enough of it to be taken for a text\0\u0001")]
    [InlineData("\uD83D half a pair \uDE00, and a whole one \U0001F600")]
    [InlineData("")]
    public async Task Text_of_a_page_stays_data(string text)
    {
        var html = await HtmlAsync(text);
        Assert.Equal(2, Regex.Count(html, "<script", RegexOptions.IgnoreCase));
        Assert.Equal(2, Regex.Count(html, "</script", RegexOptions.IgnoreCase));
        Assert.DoesNotContain('\u2028', html);
        var data = Element(html, """<script type="application/json" id="data">""", "</script>");
        Assert.DoesNotContain('<', data);
        using var json = JsonDocument.Parse(data);

        // Halves of pairs cannot be written as UTF-8, on the command line as little as in the file.
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), json.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Half_a_surrogate_pair_in_a_record_keeps_positions_true()
    {
        var tree = SyntaxTree.ParseText("One \uD83D two\n\nBy Jane Doe");
        using var json = PageDataTests.JsonOf(tree);
        Assert.Equal(tree.Length, json.RootElement.GetProperty("text").GetString()!.Length);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Several_pages_are_refused_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        var output = folder.Path("out.html");
        var run = await CliRun.OfAsync("parse", folder.Write("a.txt", "One"), folder.Write("b.txt", "Two"), "--format", "html", "-o", output);
        Assert.Equal(2, run.Status);
        Assert.Contains("one page", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public async Task The_files_folders_are_not_told()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write("inner/a <page>.txt", CliRun.Page), "--format", "html");
        using var json = JsonDocument.Parse(Element(run.Output, """<script type="application/json" id="data">""", "</script>"));
        Assert.Equal("a <page>.txt", json.RootElement.GetProperty("name").GetString());
        Assert.DoesNotContain(Path.GetFileName(folder.Root), run.Output, StringComparison.Ordinal);
    }

    private static async Task<string> HtmlAsync(string text)
    {
        var run = await CliRun.WithInputAsync(text, "parse", "-", "--format", "html");
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.Status);
        return run.Output;
    }

    private static string Element(string html, string start, string end)
    {
        var from = html.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return html[from..html.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("""<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)">""")]
    private static partial Regex Policy();

    /// <summary>The namespace of SVG is a name and no address.</summary>
    [GeneratedRegex("""\b(src|href|srcset|action)=|@import|url\(|https?://(?!www\.w3\.org/2000/svg)|\bfetch\(|XMLHttpRequest|innerHTML|insertAdjacentHTML|document\.write|\beval\(""")]
    private static partial Regex Loads();
}
