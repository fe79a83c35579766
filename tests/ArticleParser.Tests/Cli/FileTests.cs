using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace ArticleParser.Tests.Cli;

public class FileTests
{
    private const string Records = "{\"id\":1,\"text\":\"A\"}\n{\"id\":2,\"text\":\"B\"}\n";

    [Theory]
    [InlineData("pages.ndjson")]
    [InlineData("pages.jsonl.gz")]
    [InlineData("PAGES.NDJSON.ZST")]
    public async Task The_name_tells_what_a_file_holds(string name)
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write(name, Packed(name, Records)));
        Assert.Equal("", run.Error);
        Assert.Equal(["{\"id\":1,", "{\"id\":2,"], run.Lines.Select(line => line[..8]));
    }

    [Theory]
    [InlineData("out.ndjson")]
    [InlineData("out.ndjson.gz")]
    [InlineData("out.ndjson.zst")]
    public async Task Output_is_packed_as_its_name_says(string name)
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write("in.jsonl", Records), "--output", folder.Path(name));
        Assert.Equal((0, "", ""), (run.Status, run.Output, run.Error));
        Assert.Equal(2, Unpacked(name, File.ReadAllBytes(folder.Path(name))).Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("page.txt.gz")]
    [InlineData("page.zst")]
    public async Task Pages_may_be_packed(string name)
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write(name, Packed(name, CliRun.Page)), "--format", "text");
        Assert.Equal(Article.Parse(CliRun.Page).BodyText + "\n", run.Output);
    }

    [Theory]
    [InlineData("page.txt.gz")]
    [InlineData("page.txt.zst")]
    public async Task Damaged_file_is_an_error(string name)
    {
        using var folder = new TemporaryFolder();
        var packed = Packed(name, CliRun.Page);
        var cut = await CliRun.OfAsync("parse", folder.Write(name, packed[..(packed.Length / 2)]));
        var empty = await CliRun.OfAsync("parse", folder.Write(name, ""));
        Assert.All([cut, empty], run => Assert.Equal(2, run.Status));
        Assert.All([cut, empty], run => Assert.Matches(@"^articleparser: \S+: cannot be decompressed, the file is damaged or truncated \(.*\)\n$", run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Folders_give_all_that_can_be_read_in_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", "B");
        folder.Write("a/z.txt", "Z");
        folder.Write("a/y.txt.gz", Packed("y.gz", "Y"));
        folder.Write("c.md", "# C");
        folder.Write("d.jsonl", "{\"id\":\"d1\",\"text\":\"D\"}\n{\"id\":\"d2\",\"text\":\"D\"}");
        folder.Write("style.css", "no page");
        var run = await CliRun.OfAsync("parse", folder.Root);
        Assert.Equal(0, run.Status);
        var root = folder.Root.Replace('\\', '/');
        string[] names = [root + "/a/y.txt.gz", root + "/a/z.txt", root + "/b.txt", root + "/c.md", "d1", "d2"];
        Assert.Equal($"articleparser: {folder.Root}: 1 other files are ignored (1 .css).", run.Error.TrimEnd());
        Assert.Equal(names.Select(name => $"{{\"id\":\"{name}\""), run.Lines.Select(line => line[..line.IndexOf(',', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Folder_without_text_is_an_error()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Root);
        Assert.Equal(2, run.Status);
        Assert.StartsWith($"articleparser: {folder.Root}: the folder contains no readable file (.txt, ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_file_is_told_of_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write("a.txt", "A"), folder.Path("none.txt"), "-o", folder.Path("out"));
        Assert.Equal((2, "", $"articleparser: {folder.Path("none.txt")}: no such file or folder."), (run.Status, run.Output, run.Error.TrimEnd()));
        Assert.False(File.Exists(folder.Path("out")));
    }

    [Fact]
    public async Task Output_is_never_written_over_an_input()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "A");
        var run = await CliRun.OfAsync("parse", path, "--output", path);
        Assert.Equal(2, run.Status);
        Assert.Equal("A", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Output_that_cannot_be_written_is_an_error()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write("a.txt", "A"), "--output", folder.Path("no/such/folder"));
        Assert.Equal(2, run.Status);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Broken_utf8_in_a_page_is_replaced_and_diagnosed()
    {
        using var folder = new TemporaryFolder();
        var run = await CliRun.OfAsync("parse", folder.Write("a.txt", [.. "Caf"u8, 0xE9, .. " opens"u8]));
        Assert.Equal(0, run.Status);
        Assert.Contains("AP0008", run.Output, StringComparison.Ordinal);
    }

    private static byte[] Packed(string name, string text)
    {
        using var packed = new MemoryStream();
        using (var stream = Packer(name, packed)) stream.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static Stream Packer(string name, Stream target) => Ending(name) switch
    {
        ".gz" => new GZipStream(target, CompressionLevel.Fastest),
        ".zst" => new CompressionStream(target),
        _ => target,
    };

    private static string Unpacked(string name, byte[] bytes)
    {
        using Stream stream = Ending(name) switch
        {
            ".gz" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
            ".zst" => new DecompressionStream(new MemoryStream(bytes)),
            _ => new MemoryStream(bytes),
        };
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Ending(string name) => Path.GetExtension(name).ToLowerInvariant();
}
