using System.Text.Json;
using ArticleParser.Accuracy;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>A file of records to parse in bulk: every page of the corpus in every scrape style, or made pages where there is none.</summary>
internal static class BulkFile
{
    private const int MadePages = 10_000;

    /// <summary>Writes the file and gives how many pages it holds.</summary>
    public static long Write(string path, DirectoryInfo? corpus)
    {
        using var file = new StreamWriter(path);
        long pages = 0;
        foreach (var text in Texts(corpus)) file.WriteLine(JsonSerializer.Serialize(new { id = pages++, text }));
        return pages;
    }

    private static IEnumerable<string> Texts(DirectoryInfo? corpus)
    {
        DirectoryInfo folder;
        try
        {
            folder = CorpusFolder.Find(corpus);
        }
        catch (CorpusMissingException) when (corpus is null)
        {
            return Benchmarks.Pages.MadePages.Make(MadePages);
        }

        return CorpusFolder.Files(folder, []).SelectMany(CorpusReader.Pages).SelectMany(page => page.Texts.Values);
    }
}
