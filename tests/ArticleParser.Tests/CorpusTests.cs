using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ArticleParser.Tests;

/// <summary>
/// Pages of the development corpus, in every scrape style, come back whole: one of five, since the boards parse all. The corpus is other
/// people's text and no part of this repository: it is read where it lies beside it, and only counted.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    private const int Every = 5;

    [Fact]
    public void PagesInEveryStyleComeBack()
    {
        var folder = Folder();
        var files = folder is null ? [] : Directory.GetFiles(folder, "*.ndjson.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0) Assert.Skip($"No corpus: no .ndjson.gz file under '{folder ?? "../shared/corpus"}', and ARTICLEPARSER_CORPUS names no other place.");

        long pages = 0, characters = 0;
        var failures = new List<string>();
        var clock = new Stopwatch();
        foreach (var (name, text) in files.SelectMany(Texts))
        {
            pages++;
            characters += text.Length;
            clock.Start();
            if (Failure(text) is { } failure) failures.Add($"{name}: {failure}");
            clock.Stop();
        }

        var summary = $"{pages} pages, {characters} characters, {failures.Count} failures, {clock.Elapsed.TotalSeconds:0.0} s";
        output.WriteLine(summary);
        TestContext.Current.SendDiagnosticMessage("corpus: " + summary);
        Assert.True(failures.Count == 0, summary + "\n" + string.Join('\n', failures.Take(20)));
    }

    /// <summary>What went wrong, without the page's words.</summary>
    private static string? Failure(string text)
    {
        try
        {
            var root = SyntaxTree.ParseText(text).GetRoot();
            var rebuilt = new StringBuilder(text.Length);
            foreach (var token in root.DescendantTokens()) rebuilt.Append(token.LeadingTrivia).Append(token.Text).Append(token.TrailingTrivia);
            return rebuilt.Equals(text.AsSpan()) && root.ToFullString() == text ? null : "the text came back changed";
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    }

    private static IEnumerable<(string Name, string Text)> Texts(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 0; reader.ReadLine() is { } record; number++)
        {
            if (number % Every != 0) continue;
            using var page = JsonDocument.Parse(record);
            var id = $"{Path.GetFileName(path)} {page.RootElement.GetProperty("id")}";
            foreach (var style in page.RootElement.GetProperty("text").EnumerateObject())
            {
                if (style.Value.ValueKind == JsonValueKind.String) yield return ($"{id} {style.Name}", style.Value.GetString()!);
            }
        }
    }

    private static string? Folder()
    {
        if (Environment.GetEnvironmentVariable("ARTICLEPARSER_CORPUS") is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        var beside = SourceFolder.Root is { } root ? Path.Combine(root, "..", "shared", "corpus") : "";
        return Directory.Exists(beside) ? beside : null;
    }
}
