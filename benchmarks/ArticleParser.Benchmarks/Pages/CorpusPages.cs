using ArticleParser.Accuracy;

namespace ArticleParser.Benchmarks.Pages;

/// <summary>Pages of the development corpus, spread evenly over its data sets and scrape styles.</summary>
internal static class CorpusPages
{
    private static readonly string[] s_styles = ["innertext", "main", "wet", "bs4"];

    /// <summary>Null where there is no corpus.</summary>
    public static IReadOnlyList<string>? TryRead(DirectoryInfo? folder, int count)
    {
        try
        {
            var files = CorpusFolder.Files(CorpusFolder.Find(folder), []);
            var pages = files.SelectMany(CorpusReader.Pages).ToList();
            return Choose(pages, count);
        }
        catch (CorpusMissingException) when (folder is null)
        {
            return null;
        }
    }

    private static List<string> Choose(List<CorpusPage> pages, int count)
    {
        var texts = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            var page = pages[(int)((long)i * pages.Count / count)];
            if (page.Texts.TryGetValue(s_styles[i % s_styles.Length], out var text) || page.Texts.TryGetValue(s_styles[0], out text)) texts.Add(text);
        }

        return texts;
    }
}
