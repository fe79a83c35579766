using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleParser.Cli.Explore.Server;
using ArticleParser.Tests.Support;
using Deque.AxeCore.Commons;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>axe finds nothing serious on the page, whatever is open on it. Its reports are in <c>artifacts/axe</c>. Skipped where no browser is.</summary>
public sealed class AccessibilityTests
{
    [Theory]
    [InlineData("light", false, "true")]
    [InlineData("dark", true, "true")]
    [InlineData("page", false, "explorer.select(explorer.model.nodes[0])")]
    [InlineData("query", false, "explorer.ask('kind:Paragraph')")]
    [InlineData("edit", false, "document.getElementById('edit-open').click()")]
    [InlineData("compare", true, "compare.startDialects()")]
    [InlineData("pages", false, "pages.open()")]
    [InlineData("help", true, "document.getElementById('help').showModal()")]
    public async Task Nothing_serious_is_found(string name, bool isDark, string opens)
    {
        var texts = new ExploreText[] { new("one", CliRun.Page + "\n\nTide: 3.4 metres\n"), new("two", "Second page") };
        using var stop = new CancellationTokenSource();
        using var server = new ExploreServer(new ExploreSession(texts, new ParseOptions { Dialect = Dialects.Lighthouse }, null, ParseOptions.Default));
        var run = server.RunAsync(stop.Token);
        await using var browser = await Browser.OpenAsync(server.Address.AbsoluteUri);
        await browser.SizeAsync(1400, 900, isDark);
        await browser.RunAsync($"(async () => {{ await {opens}; }})()");

        // The policy of the page lets no script in; the checks come by the debugger.
        await browser.RunAsync(new BundledAxeScriptProvider().GetScript() + ";0");
        var report = (await browser.RunAsync("axe.run().then(found => JSON.stringify({ violations: found.violations, incomplete: found.incomplete.map(one => one.id), passes: found.passes.length }))"))!.GetValue<string>();
        Artifacts.Write($"axe/{name}.json", System.Text.Encoding.UTF8.GetBytes(report));
        var found = JsonNode.Parse(report)!.AsObject();
        Assert.InRange(found["passes"]!.GetValue<int>(), 10, int.MaxValue);
        var serious = found["violations"]!.AsArray().Where(one => one!["impact"]?.GetValue<string>() is "serious" or "critical");
        Assert.Empty(serious.Select(one => $"{one!["id"]}: {JsonSerializer.Serialize(one["nodes"]!.AsArray().Select(node => node!["html"]!.GetValue<string>()).Take(3))}"));
        await stop.CancelAsync();
        await run;
    }
}
