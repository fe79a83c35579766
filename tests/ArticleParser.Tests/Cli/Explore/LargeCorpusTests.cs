using System.Diagnostics;
using System.Text;
using ArticleParser.Cli.Explore.Server;
using ArticleParser.Tests.Support;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>Times on a page of a megabyte and on ten thousand pages, in <c>artifacts/explore-times.txt</c>. How fast it is, the machine decides as well: what is asserted is that all is there.</summary>
public sealed class LargeCorpusTests
{
    private const int Pages = 10_000;

    [Fact]
    public async Task Ten_thousand_pages_are_listed_and_searched()
    {
        var texts = Enumerable.Range(0, Pages).Select(i => new ExploreText($"page-{i}", $"Harbour talks resume after {i} days of silence\nBy Ada Lindqvist\n\nThe two sides met on Monday.")).ToList();
        await OnServerAsync(texts, async browser =>
        {
            var clock = Stopwatch.StartNew();
            await browser.RunAsync("pages.open()");
            Artifacts.Note("explore-times.txt", $"{Pages:N0} pages, until all are listed: {clock.ElapsedMilliseconds} ms");
            var searching = await TimeAsync(browser, "pages.search.value = 'after 4711 days'; pages.draw()");
            Artifacts.Note("explore-times.txt", $"{Pages:N0} pages, searching: {searching} ms");
            Assert.Equal("1 of 10000 pages", (await browser.RunAsync("pages.count.textContent"))!.GetValue<string>());
        });
    }

    [Fact]
    public async Task A_page_of_a_megabyte_is_opened_edited_and_hovered_over()
    {
        var text = new StringBuilder();
        while (text.Length < 1_000_000) text.Append(CliRun.Page).Append("\n\n");
        await OnServerAsync([new ExploreText("one", text.ToString())], async browser =>
        {
            Artifacts.Note("explore-times.txt", $"1 MB, opening: {await browser.RunAsync("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)")} ms");
            Artifacts.Note("explore-times.txt", $"1 MB, hovering: {await TimeAsync(browser, "explorer.hover(explorer.model.lines[7])")} ms");
            Artifacts.Note("explore-times.txt", $"1 MB, selecting the last line: {await TimeAsync(browser, "explorer.select(explorer.model.lines.at(-1))")} ms");
            Artifacts.Note("explore-times.txt", $"1 MB, a stroke until it is parsed and drawn: {await TimeAsync(browser, "document.getElementById('edit').value += 'x'; await live.send()")} ms");
            Assert.True((await browser.RunAsync("live.data.version === 1 && explorer.model.text.endsWith('x')"))!.GetValue<bool>());
        });
    }

    private static async Task<int> TimeAsync(Browser browser, string action) =>
        (await browser.RunAsync($"(async () => {{ const start = performance.now(); {action}; await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); return Math.round(performance.now() - start); }})()"))!.GetValue<int>();

    private static async Task OnServerAsync(IReadOnlyList<ExploreText> texts, Func<Browser, Task> test)
    {
        using var stop = new CancellationTokenSource();
        using var server = new ExploreServer(new ExploreSession(texts, ParseOptions.Default));
        var run = server.RunAsync(stop.Token);
        await using (var browser = await Browser.OpenAsync(server.Address.AbsoluteUri))
        {
            await test(browser);
            Assert.Empty(browser.Complaints);
        }

        await stop.CancelAsync();
        await run;
    }
}
