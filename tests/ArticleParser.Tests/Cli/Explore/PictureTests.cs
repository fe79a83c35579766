using System.Buffers;
using System.Buffers.Binary;
using ArticleParser.Cli.Commands;
using ArticleParser.Cli.Explore;
using ArticleParser.Docs;
using ArticleParser.Tests.Support;
using Markdig;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>Pictures of what users see, in <c>artifacts/pictures</c>: the page light and dark, wide and narrow; the terminal; the README as rendered. Skipped where no browser is.</summary>
public class PictureTests
{
    [Theory]
    [InlineData("wide-light", 1400, 900, false)]
    [InlineData("wide-dark", 1400, 900, true)]
    [InlineData("narrow-light", 420, 900, false)]
    [InlineData("narrow-dark", 420, 900, true)]
    public async Task The_page_fits_and_has_the_colours_that_were_asked_for(string name, int width, int height, bool isDark)
    {
        await using var browser = await OpenAsync("page.html", PageOf(DemoCommand.Page()));
        await browser.SizeAsync(width, height, isDark);
        await TakeAsync(browser, "page-" + name, width);
        var paper = (await browser.RunAsync("getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).slice(0, 3).map(Number).reduce((sum, part) => sum + part) / 3"))!.GetValue<double>();
        Assert.Equal(isDark, paper < 128);
    }

    [Fact]
    public async Task The_terminal() => await TakeAsync("terminal", "tree.svg", System.Text.Encoding.UTF8.GetBytes(DemoCommand.Picture()), 1100);

    [Theory]
    [InlineData(1012, false)]
    [InlineData(420, true)]
    public async Task The_readme_as_rendered(int width, bool isDark)
    {
        var repository = Repository.Find();
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        var body = Markdown.ToHtml(repository.Read("README.md"), pipeline).Replace("src=\"src/", $"src=\"{new Uri(repository.Path("src/")).AbsoluteUri}", StringComparison.Ordinal);
        const string Style = "body{margin:0 auto;padding:16px;max-width:980px;font:16px/1.5 system-ui,sans-serif;color-scheme:light dark}img{max-width:100%}pre{overflow:auto;padding:12px;background:light-dark(#f6f8fa,#161b22);font-size:13px}";
        var html = $"<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>README</title><style>{Style}</style>{body}</html>";
        await TakeAsync($"readme-{(isDark ? "narrow-dark" : "wide-light")}", "readme.html", System.Text.Encoding.UTF8.GetBytes(html), width, isDark, "document.images.length >= 3 && [...document.images].every(image => image.complete && image.naturalWidth > 0)");
    }

    private static byte[] PageOf(string text)
    {
        var page = new ArrayBufferWriter<byte>();
        ExplorePage.Write(page, "page.txt", SyntaxTree.ParseText(text));
        return page.WrittenSpan.ToArray();
    }

    private static async Task TakeAsync(string name, string file, byte[] content, int width, bool isDark = false, string holds = "true")
    {
        await using var browser = await OpenAsync(file, content);
        await browser.SizeAsync(width, 900, isDark);
        Assert.True((await browser.RunAsync(holds))!.GetValue<bool>());
        await TakeAsync(browser, name, width);
    }

    /// <summary>Nothing reaches past the window's side: whoever has a narrow one scrolls down alone.</summary>
    private static async Task TakeAsync(Browser browser, string name, int width)
    {
        Assert.Equal(width, (await browser.RunAsync("innerWidth"))!.GetValue<int>());
        Assert.InRange((await browser.RunAsync("document.documentElement.scrollWidth"))!.GetValue<int>(), 1, width);
        var picture = await browser.PictureAsync();
        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
        Artifacts.Write($"pictures/{name}.png", picture);
        Assert.Empty(browser.Complaints);
    }

    private static async Task<Browser> OpenAsync(string name, byte[] content)
    {
        using var folder = new TemporaryFolder();
        return await Browser.OpenAsync(folder.Write(name, content));
    }
}
