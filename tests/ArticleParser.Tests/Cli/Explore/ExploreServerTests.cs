using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ArticleParser.Accuracy.Roles;
using ArticleParser.Cli;
using ArticleParser.Cli.Explore.Server;

namespace ArticleParser.Tests.Cli.Explore;

/// <summary>The server of <c>articleparser explore</c>: what it answers, and to whom.</summary>
public sealed class ExploreServerTests : IDisposable
{
    // Stopped from outside, the command line says that it was interrupted.
    private static readonly int[] s_ends = [ExitCode.Fine, ExitCode.Interrupted];

    private readonly CancellationTokenSource _stop = new();
    private readonly TemporaryFolder _labels = new();
    private readonly ExploreServer _server;
    private readonly HttpClient _client = new();
    private readonly Task _run;

    public ExploreServerTests()
    {
        _server = new ExploreServer(new ExploreSession([new("one", CliRun.Page), new("two", "Second page")], ParseOptions.Default, new LabelFolder(_labels.Root)));
        _run = _server.RunAsync(_stop.Token);
    }

    [Theory]
    [InlineData("127.0.0.1:80", null, null, true)]
    [InlineData("localhost:80", "http://localhost:80", "same-origin", true)]
    [InlineData("127.0.0.1:80", null, "none", true)]
    [InlineData("127.0.0.1:81", null, null, false)]
    [InlineData("localhost", null, null, false)]
    [InlineData("rebound.example:80", null, null, false)]
    [InlineData("127.0.0.1:80.example", null, null, false)]
    [InlineData(null, null, null, false)]
    [InlineData("127.0.0.1:80", "http://evil.example", null, false)]
    [InlineData("127.0.0.1:80", "http://localhost:80", null, false)]
    [InlineData("127.0.0.1:80", "null", null, false)]
    [InlineData("127.0.0.1:80", "https://127.0.0.1:80", null, false)]
    [InlineData("127.0.0.1:80", null, "cross-site", false)]
    [InlineData("127.0.0.1:80", null, "same-site", false)]
    public void Answers_its_own_page_alone(string? host, string? origin, string? site, bool allows) => Assert.Equal(allows, RequestGuard.Allows(host, origin, site, 80));

    [Fact]
    public async Task The_page_has_a_strict_policy_as_header_and_as_element()
    {
        using var answer = await GetAsync("");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains($"content=\"{policy}\"", await TextAsync(answer), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-store", Assert.Single(answer.Headers.GetValues("Cache-Control")));
    }

    [Fact]
    public async Task A_request_by_another_name_or_of_another_site_is_refused()
    {
        foreach (var (name, value) in new[] { ("Host", "rebound.example"), ("Origin", "http://evil.example"), ("Sec-Fetch-Site", "cross-site") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, _server.Address);
            request.Headers.TryAddWithoutValidation(name, value);
            using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 403)]
    [InlineData("GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: {host}\r\nTransfer-Encoding: chunked\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 99999999999\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: -1\r\n\r\n", 400)]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400)]
    [InlineData("nonsense\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: {host}\r\n\r\nGET / HTTP/1.1\r\n\r\n", 404)]
    public async Task Odd_requests_get_one_answer_and_the_connection_ends(string request, int status)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request.Replace("{host}", _server.Address.Authority, StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        client.Client.Shutdown(SocketShutdown.Send);
        var answer = await new StreamReader(stream).ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Equal(1, answer.Split("HTTP/1.1").Length - 1);
    }

    [Theory]
    [InlineData("../")]
    [InlineData("/data")]
    [InlineData("/00000000000000000000000000000000/data")]
    [InlineData("nothing")]
    [InlineData("data?page=2")]
    public async Task Nothing_is_found_without_the_secret_or_beyond_the_pages(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Pages_are_listed_with_headline_kind_and_confidence()
    {
        using var answer = await GetAsync("pages");
        using var json = JsonDocument.Parse(await TextAsync(answer));
        var pages = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(["one", "two"], pages.Select(page => page.GetProperty("name").GetString()));
        Assert.Equal("Harbour talks resume after a week of silence on both sides", pages[0].GetProperty("headline").GetString());
        Assert.InRange(pages[0].GetProperty("confidence").GetDouble(), 0.3, 1);
    }

    [Fact]
    public async Task A_list_of_pages_is_given_in_parts()
    {
        using var json = JsonDocument.Parse(await TextAsync(await GetAsync("pages?start=1")));
        Assert.Equal("two", Assert.Single(json.RootElement.EnumerateArray().ToList()).GetProperty("name").GetString());
        Assert.Equal("[]", await TextAsync(await GetAsync("pages?start=2")));
    }

    [Fact]
    public async Task Explanations_are_those_of_the_version_that_is_shown()
    {
        using var json = JsonDocument.Parse(await TextAsync(await GetAsync("why?page=0&version=0")));
        Assert.Equal(SyntaxTree.ParseText(CliRun.Page).ExplainLines().Length, json.RootElement.GetProperty("lines").GetArrayLength());
        await ChangeAsync(0, 0, 0, "x");
        Assert.Equal(HttpStatusCode.Conflict, (await GetAsync("why?page=0&version=0")).StatusCode);
    }

    [Fact]
    public async Task Labels_are_saved_with_their_text_and_come_back_with_it()
    {
        const string Line = "one | article | M1 H2 B5 | 1 SEC; 2 HED; 3 SRC; 4 TIM; 5-7 PAR\n";
        using var saved = await PostAsync("labels?page=0&version=0", Line);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        var file = Assert.Single(Directory.GetFiles(_labels.Root, "*.labels.txt"));
        Assert.Equal(CliRun.Page, await File.ReadAllTextAsync(file.Replace(".labels.txt", ".txt", StringComparison.Ordinal), TestContext.Current.CancellationToken));
        var labels = LabelLine.Read((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Trim());
        Assert.Equal("own/" + Path.GetFileName(file).Replace(".labels.txt", "", StringComparison.Ordinal), labels.Name);
        Assert.Equal([SyntaxKind.SourceLine], labels.Lines[2].Roles);
        using var json = JsonDocument.Parse(await TextAsync(await GetAsync("data?page=0")));
        Assert.Contains("3 SRC", json.RootElement.GetProperty("labels").GetString(), StringComparison.Ordinal);

        // Of another text they are no labels.
        using var changed = JsonDocument.Parse(await TextAsync(await ChangeAsync(0, 0, 0, "x")));
        Assert.False(changed.RootElement.TryGetProperty("labels", out _));
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync("labels?page=0&version=0", Line)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("labels?page=0&version=1", "no labels")).StatusCode);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a/b\\c:d*e?.txt")]
    [InlineData("")]
    [InlineData("CON")]
    [InlineData("a | b")]
    public void Labels_stay_in_their_folder_whatever_the_page_is_called(string name)
    {
        var file = new LabelFolder(_labels.Root).Save(name, "text", "x | article | H1 | 1 HED");
        Assert.Equal(_labels.Root, Path.GetDirectoryName(file));
        Assert.Equal([], Directory.GetDirectories(_labels.Root));
        Assert.Equal(2, Directory.GetFiles(_labels.Root).Length);
        Assert.NotNull(new LabelFolder(_labels.Root).Find(name, "text"));
        Assert.Null(new LabelFolder(_labels.Root).Find(name, "another text"));
    }

    [Fact]
    public async Task A_change_is_parsed_and_gives_the_next_version()
    {
        var at = CliRun.Page.IndexOf("Ada", StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await TextAsync(await ChangeAsync(0, at, at + 3, "Eda 🙂")));
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(CliRun.Page.Replace("Ada", "Eda 🙂", StringComparison.Ordinal), json.RootElement.GetProperty("text").GetString());
        using var again = JsonDocument.Parse(await TextAsync(await GetAsync("data?page=0")));
        Assert.Equal(json.RootElement.GetProperty("text").GetString(), again.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_change_of_an_old_version_or_outside_the_text_is_refused()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await ChangeAsync(0, 0, 1_000_000, "x")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ChangeAsync(0, 5, 3, "x")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ChangeAsync(0, 0, 0, "x")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await ChangeAsync(0, 0, 0, "y")).StatusCode);
    }

    [Fact]
    public async Task The_page_as_it_was_opened_is_still_there_to_be_compared_with()
    {
        await ChangeAsync(0, 0, 0, "x");
        using var json = JsonDocument.Parse(await TextAsync(await GetAsync("data?page=0&original=1")));
        Assert.Equal((0, CliRun.Page), (json.RootElement.GetProperty("version").GetInt32(), json.RootElement.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Another_dialect_reads_the_page_as_it_is_now()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("data?page=0&other=1")).StatusCode);
        var session = new ExploreSession([new("one", "Tide: 3.4 metres")], ParseOptions.Default, null, new ParseOptions { Dialect = Dialects.Lighthouse });
        session.Change(0, 0, new TextChange(new TextSpan(6, 3), "1.2"));
        var other = session.GetOther(0);
        Assert.Equal("Tide: 1.2 metres", other!.Tree.Text);
        Assert.Equal("1.2", other.Tree.GetRoot().Fields["level"]?.ValueText);
        Assert.Null(session.Get(0).Tree.GetRoot().Fields["level"]);
        Assert.Equal(("no dialect", "Lighthouse"), (session.Describe(0, session.Get(0)).Dialect, session.Describe(0, session.Get(0)).OtherDialect));
    }

    [Fact]
    public async Task In_a_browser_two_dialects_are_compared_also_after_an_edit()
    {
        using var server = new ExploreServer(new ExploreSession([new("one", CliRun.Page + "\n\nTide: 3.4 metres\n")], new ParseOptions { Dialect = Dialects.Lighthouse }, null, ParseOptions.Default));
        var run = server.RunAsync(_stop.Token);
        await using var browser = await Browser.OpenAsync(server.Address.AbsoluteUri);
        await browser.PressAsync("x");
        await browser.RunAsync("(async () => { for (let i = 0; i < 500 && !compare.other; i++) await new Promise(done => setTimeout(done, 20)); })()");
        Assert.StartsWith("Compared with no dialect, shown with Lighthouse: ", (await browser.RunAsync("compare.summary.textContent"))!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("Insert", (await browser.RunAsync("compare.changes.map(change => change.line?.kind).join()"))!.GetValue<string>(), StringComparison.Ordinal);
        await browser.RunAsync("(async () => { document.getElementById('edit').value = live.data.text.replace('Tide: 3.4 metres', ''); await live.send(); })()");
        Assert.Equal("Compared with no dialect, shown with Lighthouse: no line differs", (await browser.RunAsync("compare.summary.textContent"))!.GetValue<string>());
        Assert.Empty(browser.Complaints);
        await _stop.CancelAsync();
        await run;
    }

    [Fact]
    public async Task In_a_browser_the_kind_of_page_is_corrected_and_saved_with_the_labels()
    {
        await using var browser = await Browser.OpenAsync(_server.Address.AbsoluteUri);
        await browser.RunAsync("(() => { explorer.select(explorer.model.nodes[0]); const kind = document.getElementById('correct-kind'); kind.value = 'Gallery'; kind.dispatchEvent(new Event('change')); })()");
        Assert.StartsWith("✎ Gallery", (await browser.RunAsync("document.getElementById('summary').textContent"))!.GetValue<string>(), StringComparison.Ordinal);
        await browser.RunAsync("document.querySelector('.correct button').click()");
        await browser.RunAsync("(async () => { for (let i = 0; i < 500 && !document.getElementById('query-says').textContent.startsWith('Saved as '); i++) await new Promise(done => setTimeout(done, 20)); })()");
        Assert.Contains("| gallery |", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_labels.Root, "*.labels.txt")), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task The_command_prints_the_address_and_ends_when_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var error = new StringWriter();
        var synchronised = TextWriter.Synchronized(error);
        var run = new CommandLine(new CliEnvironment(Stream.Null, Stream.Null, synchronised)).RunAsync(["explore", "--no-browser"], stop.Token);
        while (!error.ToString().Contains("Ctrl-C", StringComparison.Ordinal)) await Task.Delay(20, TestContext.Current.CancellationToken);
        var address = error.ToString().Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal));
        Assert.Contains("\"pages\":1", await _client.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Contains(await run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken), s_ends);
    }

    [Fact]
    public async Task In_a_browser_what_is_typed_is_parsed_as_one_types()
    {
        await using var browser = await Browser.OpenAsync(_server.Address.AbsoluteUri);
        await browser.PressAsync("e");
        await browser.RunAsync("(() => { const box = document.getElementById('edit'); box.value = box.value.replace('By Ada', 'By Edith'); box.dispatchEvent(new Event('input')); })()");
        await browser.RunAsync("(async () => { for (let i = 0; i < 500 && !explorer.model.text.includes('Edith'); i++) await new Promise(done => setTimeout(done, 20)); })()");
        Assert.Equal("By Edith Lindqvist\n", (await browser.RunAsync("document.querySelector('.line.picked .words').textContent"))!.GetValue<string>());
        await browser.RunAsync("pages.open()");
        Assert.Equal("2 of 2 pages", (await browser.RunAsync("pages.count.textContent"))!.GetValue<string>());
        await browser.RunAsync("document.querySelectorAll('.page-link')[1].click()");
        await browser.RunAsync("(async () => { for (let i = 0; i < 500 && explorer.model.name !== 'two'; i++) await new Promise(done => setTimeout(done, 20)); })()");
        Assert.Equal("two", (await browser.RunAsync("document.getElementById('name').textContent"))!.GetValue<string>());
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task In_a_browser_corrections_stay_with_their_lines_and_differences_are_shown()
    {
        await using var browser = await Browser.OpenAsync(_server.Address.AbsoluteUri);
        await browser.RunAsync("(() => { explorer.select(explorer.model.lines[2]); const kind = document.getElementById('correct-kind'); kind.value = 'SourceLine'; kind.dispatchEvent(new Event('change')); })()");
        Assert.Equal("✎ SourceLine", (await browser.RunAsync("document.querySelector('.line.corrected .kind').textContent"))!.GetValue<string>());
        await browser.RunAsync("(async () => { document.getElementById('edit').value = 'Skip to content\\n' + live.data.text.replace('By Ada Lindqvist', 'By Ada Lindqvist ') + '\\nSource: Nordwind'; await live.send(); })()");
        Assert.Equal("✎ SourceLine|By Ada Lindqvist", (await browser.RunAsync("(() => { const row = document.querySelector('.line.corrected'); return row.querySelector('.kind').textContent + '|' + row.querySelector('.words:not(.lead)').textContent.trim(); })()"))!.GetValue<string>());
        await browser.RunAsync("compare.start('data?page=0&original=1')");
        Assert.StartsWith("Compared with one as it was opened: ", (await browser.RunAsync("compare.summary.textContent"))!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True((await browser.RunAsync("compare.changes.some(change => !change.was && change.line.start === 0)"))!.GetValue<bool>());
        await browser.PressAsync("d");
        await browser.RunAsync("compare.list()");
        Assert.Equal("not there", (await browser.RunAsync("compare.dialog.querySelectorAll('td')[1].textContent"))!.GetValue<string>());
        await browser.RunAsync("compare.dialog.close(); document.querySelector('.correct button').click()");
        await browser.RunAsync("(async () => { for (let i = 0; i < 500 && !document.getElementById('query-says').textContent.startsWith('Saved as '); i++) await new Promise(done => setTimeout(done, 20)); })()");
        Assert.Contains("SRC", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_labels.Root, "*.labels.txt")), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(browser.Complaints);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _run.Wait(TimeSpan.FromSeconds(30), CancellationToken.None);
        _server.Dispose();
        _labels.Dispose();
        _client.Dispose();
        _stop.Dispose();
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(_server.Address, path), TestContext.Current.CancellationToken);

    private Task<HttpResponseMessage> ChangeAsync(int version, int start, int end, string text) => PostAsync($"change?page=0&version={version}&start={start}&end={end}", text);

    private Task<HttpResponseMessage> PostAsync(string path, string text)
    {
        var content = new StringContent(text);
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain") { CharSet = "utf-8" };
        return _client.PostAsync(new Uri(_server.Address, path), content, TestContext.Current.CancellationToken);
    }

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
