using System.Text;

namespace ArticleParser.Benchmarks.Pages;

/// <summary>The pages that are measured: each as text, as UTF-8, and as HTML made from the text.</summary>
internal sealed class PageSet
{
    private PageSet(string name, IReadOnlyList<string> texts)
    {
        Name = name;
        Texts = [.. texts];
        Utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        Characters = texts.Sum(text => (long)text.Length);
        Lines = texts.Sum(text => (long)text.AsSpan().Count('\n') + 1);
    }

    /// <summary>Where the pages come from.</summary>
    public string Name { get; }

    public string[] Texts { get; }

    public byte[][] Utf8 { get; }

    /// <summary>UTF-16 code units of all pages.</summary>
    public long Characters { get; }

    /// <summary>Physical lines of all pages, blank ones too.</summary>
    public long Lines { get; }

    /// <summary>Real pages where the corpus is there, else pages made from a fixed seed.</summary>
    /// <param name="folder">The corpus; null for its usual place.</param>
    /// <param name="count">How many pages.</param>
    public static PageSet Load(DirectoryInfo? folder, int count) =>
        CorpusPages.TryRead(folder, count) is { } texts
            ? new PageSet($"{texts.Count} real pages", texts)
            : new PageSet($"{count} made pages", MadePages.Make(count));

    /// <summary>Every so many pages, for what is too slow for all of them.</summary>
    public PageSet Every(int step) => new($"every {step}th of {Name}", [.. Texts.Where((_, index) => index % step == 0)]);
}
