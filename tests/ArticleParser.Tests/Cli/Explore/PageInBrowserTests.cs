using System.Text;
using ArticleParser.Cli.Explore;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>The page in a real browser. Skipped, and said so, where there is none.</summary>
public class PageInBrowserTests(ITestOutputHelper output)
{
    private const string SelectedLine = "document.querySelector('.line.picked .kind').textContent";
    private const string SelectedRow = "document.querySelector('.row.picked .row-kind').textContent";
    private const string Says = "document.getElementById('query-says').textContent";

    [Fact]
    public async Task Shows_text_tree_and_properties_of_the_headline()
    {
        await using var browser = await OpenAsync(CliRun.Page);
        Assert.Equal("Headline", await TextAsync(browser, SelectedLine));
        Assert.Equal("Headline", await TextAsync(browser, SelectedRow));
        Assert.Equal("Headline", await TextAsync(browser, "document.querySelector('#details .what').textContent"));
        Assert.Equal(CliRun.Page.Replace("\r\n", "\n", StringComparison.Ordinal), await TextAsync(browser, "[...document.querySelectorAll('#text .words')].map(part => part.textContent).join('')"));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task Hovering_and_selecting_work_both_ways()
    {
        await using var browser = await OpenAsync(CliRun.Page);
        await browser.HoverAsync("#line-2 .words");
        Assert.Equal("Byline", await TextAsync(browser, "document.querySelector('.row.over .row-kind').textContent"));
        await browser.HoverAsync(".row.picked");
        Assert.Equal("Headline", await TextAsync(browser, "document.querySelector('.line.over .kind').textContent"));
        await browser.RunAsync("document.querySelector('#line-2').click()");
        Assert.Equal("Byline", await TextAsync(browser, SelectedRow));
        await browser.RunAsync("[...document.querySelectorAll('.row')].find(row => row.textContent.includes('Headline')).click()");
        Assert.Equal("Headline", await TextAsync(browser, SelectedLine));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task Everything_can_be_done_from_the_keyboard()
    {
        await using var browser = await OpenAsync(CliRun.Page);
        await browser.RunAsync("document.getElementById('text').focus()");
        await browser.PressAsync("ArrowDown");
        Assert.Equal("Byline", await TextAsync(browser, SelectedLine));
        await browser.RunAsync("document.getElementById('tree').focus()");
        await browser.PressAsync("ArrowLeft");
        Assert.Equal("Header", await TextAsync(browser, SelectedRow));
        await browser.PressAsync("ArrowLeft");
        Assert.Equal("0", await TextAsync(browser, "String(document.querySelectorAll('.row.f-people').length)"));
        await browser.PressAsync("o");
        Assert.Equal("true", await TextAsync(browser, "document.getElementById('open-all').getAttribute('aria-pressed')"));
        await browser.PressAsync("/");
        foreach (var key in "kind:Paragraph") await browser.PressAsync(key.ToString());
        Assert.Equal("3 matches", await TextAsync(browser, Says));
        await browser.PressAsync("Enter");
        Assert.Equal("Paragraph", await TextAsync(browser, SelectedLine));
        await browser.PressAsync("Escape");
        Assert.Equal("", await TextAsync(browser, "document.getElementById('query').value"));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task A_wrong_query_says_why()
    {
        await using var browser = await OpenAsync(CliRun.Page);
        await browser.RunAsync("explorer.ask('kind:Captoin')");
        Assert.Equal("There is no kind 'Captoin'. Did you mean 'Caption'?", await TextAsync(browser, Says));
        Assert.Equal("true", await TextAsync(browser, "document.getElementById('query').getAttribute('aria-invalid')"));
    }

    [Fact]
    public async Task Text_of_the_page_never_runs()
    {
        const string text = "</script><script>globalThis.ran = 1</script>\n<img src=x onerror='globalThis.ran = 1'>\n<!-- <script>\n{script}\nBy Jane Doe\n";
        await using var browser = await OpenAsync(text);
        Assert.Equal("undefined", await TextAsync(browser, "typeof globalThis.ran"));
        Assert.Equal("0", await TextAsync(browser, "String(document.images.length)"));
        Assert.Equal(text, await TextAsync(browser, "[...document.querySelectorAll('#text .words')].map(part => part.textContent).join('')"));
        Assert.Empty(browser.Complaints);
    }

    /// <summary>Times go to the test's output: how fast it is, the machine decides as well.</summary>
    [Fact]
    public async Task Of_a_page_of_a_megabyte_only_what_can_be_seen_is_drawn()
    {
        var text = new StringBuilder();
        while (text.Length < 1_000_000) text.Append(CliRun.Page).Append("\n\n");
        await using var browser = await OpenAsync(text.ToString());
        output.WriteLine($"drawn {await browser.RunAsync("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)")} ms after the page was asked for");
        await browser.RunAsync("explorer.openAll()");
        Assert.InRange(await CountAsync(browser, ".row"), 5, 200);
        Assert.InRange(await CountAsync(browser, ".line"), 10, 1000);
        output.WriteLine($"hovering took {await browser.RunAsync(Timed("explorer.hover(explorer.model.lines[7])"))} ms, selecting the last line {await browser.RunAsync(Timed("explorer.select(explorer.model.lines.at(-1))"))} ms");
        Assert.Equal("true", await TextAsync(browser, "String(document.querySelector('.line.picked').getBoundingClientRect().bottom <= innerHeight + 1)"));
        Assert.InRange(await CountAsync(browser, ".line"), 10, 1000);
        Assert.Empty(browser.Complaints);
    }

    private static string Timed(string action) => $"(async () => {{ const start = performance.now(); {action}; await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); return Math.round(performance.now() - start); }})()";

    private static async Task<int> CountAsync(Browser browser, string selector) => (await browser.RunAsync($"document.querySelectorAll('{selector}').length"))!.GetValue<int>();

    private static async Task<string> TextAsync(Browser browser, string expression) => (await browser.RunAsync(expression))!.GetValue<string>();

    private static async Task<Browser> OpenAsync(string text)
    {
        var page = new System.Buffers.ArrayBufferWriter<byte>();
        ExplorePage.Write(page, "page.txt", SyntaxTree.ParseText(text));
        var folder = new TemporaryFolder();
        var file = folder.Write("page.html", page.WrittenSpan.ToArray());
        try
        {
            return await Browser.OpenAsync(file);
        }
        finally
        {
            folder.Dispose();
        }
    }
}
