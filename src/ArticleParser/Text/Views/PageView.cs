namespace ArticleParser.Text;

/// <summary>
/// A page's text as the later stages read it: without the marks of Markdown. Positions in it are led back to the text as it was given, so that
/// what is left out here is trivia there. A plain text is its own view.
/// </summary>
internal sealed class PageView
{
    private readonly ViewRun[] _runs;

    // Of the text that is read, where whoever made the view had to look at each character.
    private PageMasks? _masks;

    // The addresses that stand behind lines, in the source, by where the line ends in the view.
    private Dictionary<int, TextSpan>? _targets;

    /// <summary>A text without markup.</summary>
    public PageView(string text)
    {
        (Source, Text, _runs) = (text, text, []);
    }

    /// <param name="source">The text as it was given.</param>
    /// <param name="text">What is read of it.</param>
    /// <param name="runs">Where each stretch of that stands in the source; together they are all of it.</param>
    /// <param name="marks">What the markup says of it; null for a text without markup.</param>
    public PageView(string source, string text, ViewRun[] runs, PageMarkup? marks)
    {
        (Source, Text, _runs, Markup) = (source, text, runs, marks);
    }

    /// <param name="text">The text as it was given.</param>
    /// <param name="markup">Which markup it is written in.</param>
    /// <param name="labels">The words that name what comes next; null for none.</param>
    /// <param name="judges">Who says which lines are one; null for the library's own weights.</param>
    public static PageView Of(string text, MarkupKind markup, ILabelWords? labels = null, JoinJudges? judges = null) =>
        LineJoiner.Join(markup == MarkupKind.Markdown || (markup == MarkupKind.Auto && MarkdownDetector.IsMarkdown(text)) ? MarkdownReader.Read(text) : SpacedColumns.Read(NumberedLinks.Read(StampedLines.Read(text))), judges ?? JoinJudges.BuiltIn, labels);

    /// <summary>The text as it was given.</summary>
    public readonly string Source;

    /// <summary>The text that is read.</summary>
    public readonly string Text;

    /// <summary>How much of the text stands before the page: what a tool wrote of it.</summary>
    public int Front { get; init; }

    /// <summary>What the markup says; null for a plain text.</summary>
    public readonly PageMarkup? Markup;

    /// <summary>Whether the text is read as it was given.</summary>
    public bool IsPlain => _runs.Length == 0 && Source.Length == Text.Length;

    /// <summary>Keeps the masks of the text for who reads it next.</summary>
    public void Keep(PageMasks masks) => _masks = masks;

    /// <summary>The masks of the text that is read, which are the caller's.</summary>
    public PageMasks TakeMasks()
    {
        var masks = _masks ?? new PageMasks(Text);
        _masks = null;
        return masks;
    }

    /// <summary>Where the character at a position stands in the source.</summary>
    public int StartOf(int position)
    {
        if (IsPlain) return position;
        if (position >= Text.Length) return Source.Length;
        ref readonly var run = ref _runs[RunAt(position)];
        return run.IsVerbatim ? run.Source + (position - run.View) : run.Source;
    }

    /// <summary>Where in the source the character before a position ends.</summary>
    public int EndOf(int position)
    {
        if (IsPlain || position == 0) return position;
        ref readonly var run = ref _runs[RunAt(position - 1)];
        return run.IsVerbatim ? run.Source + (position - run.View) : run.Source + run.Length;
    }

    /// <summary>Where in the source one piece of the page ends and the next one begins: marks between them are the next one's, but those at the text's end the last one's.</summary>
    public int BorderOf(int position) => IsPlain ? position : position >= Text.Length ? Source.Length : EndOf(position);

    /// <summary>The characters of a stretch in the source, with the marks between them but not those around them, nor an address behind them.</summary>
    public TextSpan WordsOf(TextSpan span)
    {
        if (IsPlain) return span;
        return span.IsEmpty ? new TextSpan(BorderOf(span.Start), 0) : TextSpan.FromBounds(StartOf(span.Start), EndOf(span.End));
    }

    /// <summary>The same with the address behind them, where the line holds one.</summary>
    public TextSpan SpanOf(TextSpan span)
    {
        if (IsPlain) return span;
        return span.IsEmpty ? new TextSpan(BorderOf(span.Start), 0) : TextSpan.FromBounds(StartOf(span.Start), _targets is not null && _targets.TryGetValue(span.End, out var target) ? target.End : EndOf(span.End));
    }

    /// <summary>The address behind the line that ends there.</summary>
    public TextSpan TargetAt(int lineEnd) => _targets![lineEnd];

    /// <summary>Keeps the address behind a line, if it stands between the line and its break: false where it doesn't.</summary>
    public bool TryAddTarget(int lineEnd, int fullEnd, TextSpan target) =>
        !target.IsEmpty && target.Start >= EndOf(lineEnd) && target.End <= BorderOf(fullEnd) && (_targets ??= new(Markup?.Links.Count ?? 0)).TryAdd(lineEnd, target);

    /// <summary>The stretch in the source from border to border.</summary>
    public TextSpan FullSpanOf(TextSpan span) => IsPlain ? span : TextSpan.FromBounds(BorderOf(span.Start), BorderOf(span.End));

    /// <summary>The position whose character stands at a place of the source, or comes next behind it.</summary>
    public int PositionOf(int source)
    {
        if (IsPlain) return source;
        int low = 0, high = _runs.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_runs[middle].Source + _runs[middle].Length <= source) low = middle + 1;
            else high = middle;
        }

        // Marks at the text's end are the last character's.
        if (low == _runs.Length) return source < Source.Length ? Math.Max(0, Text.Length - 1) : Text.Length;
        ref readonly var run = ref _runs[low];
        return run.IsVerbatim ? run.View + Math.Max(0, source - run.Source) : run.View;
    }

    /// <summary>Adds the runs of this view that a run of a view of it is made of.</summary>
    public void Trace(in ViewRun run, List<ViewRun> runs)
    {
        var end = run.Source + run.Length;
        if (!run.IsVerbatim || run.Length == 0)
        {
            var start = run.Source == Text.Length ? Source.Length : StartOf(run.Source);
            runs.Add(new ViewRun(run.View, start, Math.Max(0, EndOf(end) - start), false));
            return;
        }

        for (int at = run.Source, index = RunAt(at); at < end; index++)
        {
            var own = _runs[index];
            var ownEnd = index + 1 < _runs.Length ? _runs[index + 1].View : Text.Length;
            var until = Math.Min(end, ownEnd);
            runs.Add(new ViewRun(run.View + (at - run.Source), own.IsVerbatim ? own.Source + (at - own.View) : own.Source, own.IsVerbatim ? until - at : own.Length, own.IsVerbatim));
            at = until;
        }
    }

    private int RunAt(int position)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_runs[middle].View <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}

/// <summary>A stretch of a view and where it stands in the source.</summary>
/// <param name="View">Where it begins in the view.</param>
/// <param name="Source">Where it begins in the source.</param>
/// <param name="Length">Its length in the source.</param>
/// <param name="IsVerbatim">Whether it reads as it stands there; else it stands for what is written there, as a space for its entity.</param>
internal readonly record struct ViewRun(int View, int Source, int Length, bool IsVerbatim);
