using System.Collections.Concurrent;
using System.Diagnostics;

namespace ArticleParser.Cli.Explore.Server;

/// <summary>The pages that are explored, and what was typed into them. Nothing is ever written to their files.</summary>
/// <param name="texts">The pages.</param>
/// <param name="options">What they are parsed with.</param>
/// <param name="labels">Where labels are kept; null where no folder was named.</param>
/// <param name="others">Whose dialect pages are compared in; null where there is only one way to parse them.</param>
internal sealed class ExploreSession(IReadOnlyList<ExploreText> texts, ParseOptions options, LabelFolder? labels = null, ParseOptions? others = null)
{
    // A list of pages is given in parts, each of them soon.
    private static readonly TimeSpan s_part = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private readonly Dictionary<int, LiveTree> _edited = [];
    private readonly ConcurrentDictionary<int, PageSummary> _summaries = [];
    private (int Page, LiveTree Tree)? _last;

    public int Count => texts.Count;

    /// <summary>The longest text that is parsed.</summary>
    public int MaxLength => options.MaxLength;

    public string NameOf(int page) => texts[page].Name;

    /// <summary>The page as it is now.</summary>
    public LiveTree Get(int page)
    {
        lock (_lock)
        {
            if (_edited.TryGetValue(page, out var edited)) return edited;
        }

        return GetOriginal(page);
    }

    /// <summary>The page as it was opened. The last one is kept: the browser asks for it in parts.</summary>
    public LiveTree GetOriginal(int page)
    {
        lock (_lock)
        {
            if (_last is { } last && last.Page == page) return last.Tree;
        }

        var tree = new LiveTree(texts[page].Source.Parse(options), 0);
        lock (_lock) _last = (page, tree);
        return tree;
    }

    /// <summary>The page as it is now, parsed with the other dialect; null where there is none.</summary>
    public LiveTree? GetOther(int page)
    {
        if (others is null) return null;
        var now = Get(page);
        return now with { Tree = now.Tree.WithOptions(now.Tree.Options with { Dialect = others.Dialect }) };
    }

    /// <summary>The page with a stretch of it replaced; null where it has changed since that version.</summary>
    /// <exception cref="ArgumentException">The stretch reaches outside the text.</exception>
    /// <exception cref="TextTooLongException">The text would get too long.</exception>
    public LiveTree? Change(int page, int version, TextChange change)
    {
        var current = Get(page);
        if (current.Version != version) return null;
        var changed = new LiveTree(current.Tree.WithChanges(change), version + 1);
        lock (_lock)
        {
            // Meanwhile another window of the browser may have changed it.
            if (_edited.GetValueOrDefault(page)?.Version is { } now && now != version) return null;
            _summaries.TryRemove(page, out _);
            return _edited[page] = changed;
        }
    }

    /// <summary>What a list of pages shows of some: from one on, as many as can be read in a moment, and one at least.</summary>
    public IReadOnlyList<PageSummary> Summarise(int first, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var summaries = new List<PageSummary>();
        for (var page = first; page < texts.Count && (summaries.Count == 0 || clock.Elapsed < s_part); page += Environment.ProcessorCount)
        {
            summaries.AddRange(Enumerable.Range(page, Math.Min(Environment.ProcessorCount, texts.Count - page)).AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .Select(one => _summaries.GetOrAdd(one, Summarise)));
        }

        return summaries;
    }

    /// <summary>How a page is shown: with the labels that were saved for its text.</summary>
    public LivePage Describe(int page, LiveTree tree) =>
        new(page, Count, tree.Version, labels is not null, NameOf(tree.Tree.Options.Dialect), others is null ? null : NameOf(others.Dialect), labels?.Find(NameOf(page), tree.Tree.Text));

    /// <summary>Saves what a reader says of a page's lines; gives the file, or null where there is no folder for labels or the page has changed since that version.</summary>
    /// <exception cref="FormatException">The text is no line of labels.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public string? Save(int page, int version, string line)
    {
        var tree = Get(page);
        return tree.Version == version ? labels?.Save(NameOf(page), tree.Tree.Text, line) : null;
    }

    private static string NameOf(Dialect? dialect) => dialect?.Name ?? "no dialect";

    // Not by Get: that keeps the page that is looked at.
    private PageSummary Summarise(int page)
    {
        LiveTree? edited;
        lock (_lock) edited = _edited.GetValueOrDefault(page);
        return PageSummary.Of(page, NameOf(page), edited?.Tree ?? texts[page].Source.Parse(options));
    }
}

/// <summary>A page and how often it was changed.</summary>
internal sealed record LiveTree(SyntaxTree Tree, int Version);

/// <summary>A page in a list.</summary>
/// <param name="Page">Its number, counted from zero.</param>
/// <param name="Name">Its name.</param>
/// <param name="Headline">Its headline; empty where none was found.</param>
/// <param name="Kind">What kind of page it is.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Confidence">The mean confidence of its lines.</param>
/// <param name="Diagnostics">How many diagnostics it has.</param>
internal sealed record PageSummary(int Page, string Name, string Headline, PageKind Kind, int Lines, double Confidence, int Diagnostics)
{
    public static PageSummary Of(int page, string name, SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var headline = root.DescendantNodes().OfType<HeadlineSyntax>().FirstOrDefault()?.Value ?? "";
        return new PageSummary(page, name, headline, tree.PageKind, root.DescendantNodes().OfType<LineSyntax>().Count(), root.Confidence, tree.GetDiagnostics().Length);
    }
}
