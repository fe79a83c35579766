using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser.Lines;

/// <summary>Stage 1: physical lines to logical ones, each with its facts and its cue.</summary>
internal sealed class LineLexer
{
    private readonly LexedPage _page;
    private readonly CueTable _cues;
    private readonly InlineDateFinder _dated;
    private readonly LinkedLine _linked;
    private readonly GluedHeading _headings;
    private int _blank;

    private LineLexer(LexedPage page, CueTable cues)
    {
        _page = page;
        _cues = cues;
        _dated = new InlineDateFinder(page);
        _linked = new LinkedLine(page.Text, page.Masks, cues);
        _headings = new GluedHeading(page.Text, page.Masks);
    }

    public static LexedPage Lex(string text, CueTable cues, CancellationToken stop = default) => Lex(new PageView(text), cues, null, stop);

    /// <param name="view">The page's text as it is read.</param>
    /// <param name="cues">What its lines are compared with.</param>
    /// <param name="elements">What HTML elements say of its source; null for a text that was not made of HTML.</param>
    /// <param name="stop">Stops the work.</param>
    public static LexedPage Lex(PageView view, CueTable cues, IReadOnlyList<ElementRun>? elements, CancellationToken stop = default)
    {
        var text = view.Text;
        GrammarRuns.Begin(text);
        var masks = view.TakeMasks();
        var page = new LexedPage(view, cues, masks, masks.CountFilledLines()) { CancellationToken = stop };
        var lexer = new LineLexer(page, cues);
        FrontMatterLines.Read(page, view.Front);
        for (var at = view.Front; at < text.Length;)
        {
            stop.ThrowIfCancellationRequested();
            var end = masks.NextBreak(at);
            var next = end == text.Length ? end : end + LineSplitter.BreakLength(text, end);
            lexer.Line(at, end, next);
            at = next;
        }

        if (view.Markup is { } markup) page.Markup = LineMarkup.Of(markup, page.Lines.AsSpan());
        if (ListParter.Part(page) && view.Markup is { } parted) page.Markup = LineMarkup.Of(parted, page.Lines.AsSpan());
        if (elements is not null) page.Elements = LineElements.Of(view, elements, page.Lines.AsSpan());
        return page;
    }

    /// <summary>One physical line.</summary>
    private void Line(int start, int end, int next)
    {
        start = SkipLeading(start, end);
        end = SkipTrailing(start, end);
        if (start == end)
        {
            Blank();
            return;
        }

        var first = _page.Count;
        for (var at = start; at < end;)
        {
            at = SkipLeading(at, end);
            if (at == end) break;
            at = Logical(at, end);
        }

        // The last logical line takes the line break; between glued ones there is nothing but trivia.
        var lines = _page.Lines.AsSpan();
        for (var i = first; i < lines.Length; i++) lines[i].FullEnd = i + 1 < lines.Length ? lines[i].End : next;
        _blank = 0;
    }

    private void Blank()
    {
        if (_page.Count > 0)
        {
            ref var last = ref _page.Facts[_page.Count - 1];
            if (last.BlankAfter < byte.MaxValue) last.BlankAfter++;
        }

        if (_blank < byte.MaxValue) _blank++;
    }

    /// <summary>The logical line at <paramref name="at"/>, and any that is glued behind it; gives where the next one begins.</summary>
    private int Logical(int at, int end)
    {
        var line = _page.Text.AsSpan(at, end - at);
        var span = TextSpan.FromBounds(at, end);
        if (_linked.TryFind(at, end, out var linked)) return Amid(at, linked);
        var facts = _page.Masks.Count(at, end);
        if (_cues.TryFind(line, _page.Count == 0, out var match) && !IsDated(match.Cue.Kind, span, facts.Digits))
        {
            if (match.End == line.Length) Add(at, end, facts, match);
            else Add(at, SkipTrailing(at, at + match.End), match);
            return at + match.End;
        }

        if (_dated.TryFind(span, facts.Digits, out var dated)) return Amid(at, dated);
        if (!_cues.TryFindInner(_page.Text, _page.Masks, span, out var inner))
        {
            if (facts.Length >= GluedHeading.Shortest && _headings.Find(at, end) is > 0 and var seam)
            {
                Add(at, SkipTrailing(at, seam), default);
                return seam;
            }

            Add(at, end, facts, default);
            (_page.Lines[_page.Count - 1].DateStart, _page.Lines[_page.Count - 1].DateEnd) = _dated.Spot;
            return end;
        }

        Before(at, inner.Start);
        Add(at + inner.Start, end, inner.Shift(-inner.Start));
        return end;
    }

    /// <summary>"Jane Doe / March 3, 2031": no steps. "12:30 04.03.2031 (updated 15:10)": the time is its day's, and opens no entry of a live page.</summary>
    private bool IsDated(SyntaxKind cue, TextSpan line, int digits) => cue switch
    {
        SyntaxKind.Breadcrumb => _dated.TryFind(line, digits, out _),
        SyntaxKind.LiveEntry => _dated.TryFind(line, digits, out var date) && date.Start == 0,
        _ => false,
    };

    /// <summary>A date or a pointer with text beside it; what follows it comes next.</summary>
    private int Amid(int at, CueMatch found)
    {
        Before(at, found.Start);
        Add(at + found.Start, SkipTrailing(at, at + found.End), found.Shift(-found.Start));
        return at + found.End;
    }

    /// <summary>What precedes a cue that begins within a line.</summary>
    private void Before(int at, int length)
    {
        var seam = SkipTrailing(at, at + length);
        if (seam == at) return;
        _cues.TryFind(_page.Text.AsSpan(at, seam - at), _page.Count == 0, out var before);

        // "Jane Doe / EXAMPLE.COM / March 3, 2031": with a date behind them these are no steps.
        var isCue = before.Cue is not null && before.End == seam - at && before.Cue.Kind != SyntaxKind.Breadcrumb;
        Add(at, seam, isCue ? before : default);
    }

    private void Add(int start, int end, CueMatch match) => Add(start, end, _page.Masks.Count(start, end), match);

    private void Add(int start, int end, LineFacts facts, in CueMatch match)
    {
        facts.BlankBefore = (byte)_blank;
        _page.Facts.Add(facts);
        _blank = 0;
        var line = new LineToken { Start = start, End = end, FullEnd = end };
        _page.AddParts(ref line, match);
        _page.Lines.Add(line);
    }

    private int SkipLeading(int at, int end)
    {
        while (at < end && CharClasses.Is(_page.Text[at], CharClass.Space | CharClass.Stray | CharClass.Combining)) at++;
        return at;
    }

    private int SkipTrailing(int start, int end)
    {
        while (end > start && CharClasses.Is(_page.Text[end - 1], CharClass.Space | CharClass.Stray)) end--;
        return end;
    }
}
