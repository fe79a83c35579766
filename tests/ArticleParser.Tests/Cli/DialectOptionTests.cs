using System.Text.Json;

namespace ArticleParser.Tests.Cli;

/// <summary>Pages are parsed with the dialects that the command line names: of all pages, and by publisher.</summary>
public sealed class DialectOptionTests : IDisposable
{
    private const string Desk = "cue Byline.desk in Header\n  en  Penned by {names}\n";
    private const string Mail = "cue Byline.mail in Header\n  en  Posted from the desk of {names}\n";

    private static readonly string s_desk = CliRun.Page.Replace("By Ada Lindqvist", "Penned by Ada Lindqvist", StringComparison.Ordinal);
    private static readonly string s_mail = CliRun.Page.Replace("By Ada Lindqvist", "Posted from the desk of Ada Lindqvist", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_dialect_is_read_from_its_file()
    {
        var without = await CliRun.WithInputAsync(s_mail, "parse", "-", "--format", "ndjson");
        var with = await CliRun.WithInputAsync(s_mail, "parse", "-", "--format", "ndjson", "--dialect", Write("mail.dialect", Mail));
        Assert.Empty(AuthorsOf(without.Lines[0]));
        Assert.Equal(["Ada Lindqvist"], AuthorsOf(with.Lines[0]));
    }

    [Fact]
    public async Task Several_dialects_count_together()
    {
        string[] arguments = ["parse", "-", "--format", "ndjson", "--dialect", Write("mail.dialect", Mail), "--dialect", Write("desk.dialect", Desk)];
        Assert.Equal(["Ada Lindqvist"], AuthorsOf((await CliRun.WithInputAsync(s_mail, arguments)).Lines[0]));
        Assert.Equal(["Ada Lindqvist"], AuthorsOf((await CliRun.WithInputAsync(s_desk, arguments)).Lines[0]));
    }

    [Fact]
    public async Task Of_a_folder_the_one_of_the_pages_publisher_is_taken()
    {
        Write("example.org.dialect", Mail);
        string[] urls = ["https://example.org/a", "https://News.Example.org:8080/a", "https://notexample.org/a", "https://example.com/a", "example.org"];
        var records = urls.Select(url => JsonSerializer.Serialize(new { url, text = s_mail })).Append(JsonSerializer.Serialize(new { text = s_mail }));
        var run = await CliRun.WithInputAsync(string.Join('\n', records), "parse", "-", "--input", "ndjson", "--dialects", _folder.Root);
        Assert.Equal([1, 1, 0, 0, 1, 0], run.Lines.Select(line => AuthorsOf(line).Length));
    }

    [Fact]
    public async Task The_publisher_stands_in_the_field_that_is_named()
    {
        Write("the-echo.dialect", Mail);
        var records = string.Join('\n', ((string[])["The-Echo", "other"]).Select(name => JsonSerializer.Serialize(new { source = new { name }, url = "https://the-echo/", text = s_mail })));
        var run = await CliRun.WithInputAsync(records, "parse", "-", "--input", "ndjson", "--dialects", _folder.Root, "--publisher-field", "source.name");
        Assert.Equal([1, 0], run.Lines.Select(line => AuthorsOf(line).Length));
    }

    [Fact]
    public async Task The_dialect_of_all_pages_counts_beside_that_of_the_publisher()
    {
        Write("example.org.dialect", Mail);
        using var other = new TemporaryFolder();
        var all = other.Path("all.dialect");
        await File.WriteAllTextAsync(all, Desk, TestContext.Current.CancellationToken);
        var records = string.Join('\n', ((string[])[s_mail, s_desk]).Select(text => JsonSerializer.Serialize(new { url = "https://example.org/a", text })));
        var run = await CliRun.WithInputAsync(records, "parse", "-", "--input", "ndjson", "--dialects", _folder.Root, "--dialect", all);
        Assert.Equal([1, 1], run.Lines.Select(line => AuthorsOf(line).Length));
    }

    [Fact]
    public async Task Mistakes_are_told_at_their_places_and_nothing_is_parsed()
    {
        var path = Write("bad.dialect", "cue Byline\n  en By {nmes}\ncue Bylin\n  en By\n");
        var run = await CliRun.WithInputAsync(s_mail, "parse", "-", "--dialect", path);
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Bytes);
        Assert.StartsWith($"{path}(2,9): error AP1208: There is no slot '{{nmes}}'; did you mean 'names'?", run.AllErrors, StringComparison.Ordinal);
        Assert.Contains($"{path}(3,5): error AP1203", run.AllErrors, StringComparison.Ordinal);
        Assert.EndsWith("the dialect has 2 mistakes; nothing was parsed.", run.AllErrors.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_in_words()
    {
        var none = _folder.Path("none.dialect");
        await AssertRefusedAsync($"--dialect {none}: cannot be read", "--dialect", none);
        await AssertRefusedAsync("is a folder; for dialects by publisher, use --dialects", "--dialect", _folder.Root);
        await AssertRefusedAsync("contains no .dialect file", "--dialects", _folder.Root);
        await AssertRefusedAsync("there is no such folder", "--dialects", none);
        await AssertRefusedAsync("use --dialects too", "--publisher-field", "host");
        await AssertRefusedAsync("is a file; use --dialect", "--dialects", Write("a.dialect", Mail));
    }

    [Fact]
    public async Task A_line_is_explained_with_the_dialect()
    {
        var page = _folder.Path("page.txt");
        await File.WriteAllTextAsync(page, s_mail, TestContext.Current.CancellationToken);
        var run = await CliRun.OfAsync("explain", page + ":3", "--dialect", Write("mail.dialect", Mail));
        Assert.Contains("Byline.mail", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_is_done_again_when_a_dialect_has_changed()
    {
        var input = _folder.Path("pages.ndjson");
        await File.WriteAllTextAsync(input, JsonSerializer.Serialize(new { url = "https://example.org/a", text = s_mail }), TestContext.Current.CancellationToken);
        var (dialect, output) = (Write("house.dialect", Desk), _folder.Path("out"));
        string[] arguments = ["run", input, "--out", output, "--pack", "none", "--dialect", dialect];
        await CliRun.OfAsync(arguments);
        Assert.Contains("1 of them before", (await CliRun.OfAsync(arguments)).AllErrors, StringComparison.Ordinal);
        Write("house.dialect", Mail);
        Assert.DoesNotContain("before", (await CliRun.OfAsync(arguments)).AllErrors, StringComparison.Ordinal);
        Assert.Equal(["Ada Lindqvist"], AuthorsOf(await File.ReadAllTextAsync(Path.Combine(output, "pages.ndjson"), TestContext.Current.CancellationToken)));
    }

    private static async Task AssertRefusedAsync(string message, params string[] options)
    {
        var run = await CliRun.WithInputAsync(s_mail, ["parse", "-", .. options]);
        Assert.Equal(2, run.Status);
        Assert.Contains(message, run.AllErrors, StringComparison.Ordinal);
    }

    private string Write(string name, string text) => _folder.Write(name, text);

    private static string[] AuthorsOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("article").TryGetProperty("authors", out var authors) ? [.. authors.EnumerateArray().Select(author => author.GetString()!)] : [];
    }
}
