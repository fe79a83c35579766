namespace ArticleParser.Cli.Explore.Server;

/// <summary>The pages that are explored, and what was typed into them. Nothing is ever written to their files.</summary>
internal sealed class ExploreSession(IReadOnlyList<ExploreText> texts, ParseOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, LiveTree> _edited = [];

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

        return new LiveTree(SyntaxTree.ParseText(texts[page].Text, options), 0);
    }

    /// <summary>The page with a stretch of it replaced; null where it has changed since that version.</summary>
    /// <exception cref="ArgumentException">The stretch reaches outside the text.</exception>
    /// <exception cref="TextTooLongException">The text would get too long.</exception>
    public LiveTree? Change(int page, int version, TextChange change)
    {
        lock (_lock)
        {
            var current = _edited.TryGetValue(page, out var edited) ? edited : new LiveTree(SyntaxTree.ParseText(texts[page].Text, options), 0);
            if (current.Version != version) return null;
            return _edited[page] = new LiveTree(current.Tree.WithChanges(change), version + 1);
        }
    }

    /// <summary>What a list of pages shows of each.</summary>
    public IEnumerable<PageSummary> Summarise(CancellationToken cancellationToken) =>
        Enumerable.Range(0, texts.Count).AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(page => PageSummary.Of(page, NameOf(page), Get(page).Tree));
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
