using System.Buffers;
using System.Numerics;

namespace ArticleParser;

/// <summary>What features need of the whole page: found in one pass down the lines and one up.</summary>
internal ref struct PageContext
{
    private const int ProseWords = 20;
    private const int TitleLines = 3;
    private const int TitleWords = 2;
    private const int Never = 1 << 20;

    private LineContext[] _lines;

    /// <summary>The kinds whose cues part a page: whether one stands before or after a line tells where the line is.</summary>
    public static ReadOnlySpan<SyntaxKind> Landmarks =>
    [
        SyntaxKind.Comment, SyntaxKind.RailHeading, SyntaxKind.AuthorBio, SyntaxKind.SourceLine, SyntaxKind.Contribution,
        SyntaxKind.Timestamp, SyntaxKind.Byline, SyntaxKind.TopicList, SyntaxKind.Copyright, SyntaxKind.ShareTools,
        SyntaxKind.LiveEntry, SyntaxKind.LegalLine, SyntaxKind.ReadingTime, SyntaxKind.RelatedLink, SyntaxKind.Insert, SyntaxKind.Promo,
    ];

    public int Lines { get; private set; }

    public int BlankParted { get; private set; }

    public int Prose { get; private set; }

    public int Words { get; private set; }

    public int ProseLines { get; private set; }

    /// <summary>How many blank lines most of the prose has before and after it, as one number.</summary>
    public int ProseBlanks { get; private set; }

    public readonly ReadOnlySpan<LineContext> Each => _lines.AsSpan(0, Lines);

    public static PageContext Of(LexedPage page)
    {
        var context = new PageContext { Lines = page.Count, _lines = ArrayPool<LineContext>.Shared.Rent(Math.Max(1, page.Count)) };
        context.Down(page);
        context.Up(page);
        context.CountRepeats();
        context.CountProse(page);
        TopicCounts.Count(page, context._lines);
        return context;
    }

    public void Dispose()
    {
        if (_lines is not null) ArrayPool<LineContext>.Shared.Return(_lines);
        _lines = null!;
    }

    public static bool IsProse(in LineFacts facts) => facts.Words >= ProseWords && facts.SentenceEnds > 0;

    private void Down(LexedPage page)
    {
        var facts = page.Facts.AsSpan();
        int since = Never;
        ushort seen = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            ref readonly var fact = ref facts[i];
            _lines[i] = new LineContext { ProseBefore = Prose, SinceProse = since, SeenBefore = seen, Opening = OpeningHash.Of(page.Text, page.Lines[i].Start, fact.Length), IsTitleLike = IsInTitle(page, i) };
            Words += fact.Words;
            if (fact.BlankBefore > 0) BlankParted++;
            if (IsProse(fact))
            {
                Prose += fact.Words;
                since = 0;
            }
            else since = Math.Min(since + 1, Never);
            seen |= LandmarkOf(page.Lines[i].Looks);
        }
    }

    private readonly void Up(LexedPage page)
    {
        var facts = page.Facts.AsSpan();
        int until = Never;
        ushort seen = 0;
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            _lines[i].UntilProse = until;
            _lines[i].SeenAfter = seen;
            until = IsProse(facts[i]) ? 0 : Math.Min(until + 1, Never);
            seen |= LandmarkOf(page.Lines[i].Looks);
        }
    }

    /// <summary>Lines that open alike: a headline and the page's title, a menu that stands there twice.</summary>
    private readonly void CountRepeats()
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, Lines * 2));
        var slots = ArrayPool<int>.Shared.Rent(size);
        slots.AsSpan(0, size).Clear();
        for (var i = 0; i < Lines; i++)
        {
            var slot = (int)(_lines[i].Opening & (uint)(size - 1));
            while (slots[slot] != 0 && _lines[slots[slot] - 1].Opening != _lines[i].Opening) slot = (slot + 1) & (size - 1);
            if (slots[slot] == 0) slots[slot] = i + 1;
            ref var first = ref _lines[slots[slot] - 1];
            if (first.Repeats < byte.MaxValue) first.Repeats++;
            _lines[i].IsLaterRepeat = slots[slot] != i + 1;
            _lines[i].IsTitleLike |= _lines[i].IsLaterRepeat && slots[slot] <= TitleLines;
            _lines[i].Repeats = first.Repeats;
        }

        ArrayPool<int>.Shared.Return(slots);
    }

    /// <summary>How many lines are prose, and what most of them have around them.</summary>
    private void CountProse(LexedPage page)
    {
        Span<int> blanks = stackalloc int[16];
        blanks.Clear();
        foreach (ref readonly var facts in page.Facts)
        {
            if (!IsProse(facts)) continue;
            ProseLines++;
            blanks[(Math.Min((int)facts.BlankBefore, 3) * 4) + Math.Min((int)facts.BlankAfter, 3)]++;
        }

        for (var b = 1; b < blanks.Length; b++)
        {
            if (blanks[b] > blanks[ProseBlanks]) ProseBlanks = b;
        }
    }

    /// <summary>The page's title, which some styles put first, begins with the headline.</summary>
    private static bool IsInTitle(LexedPage page, int line) =>
        line > 0 && page.Facts[line].Words >= TitleWords && page.TextOf(0).StartsWith(page.TextOf(line), StringComparison.Ordinal);

    private static ushort LandmarkOf(SyntaxKind looks)
    {
        if (looks == SyntaxKind.None) return 0;
        var at = Landmarks.IndexOf(looks);
        return at < 0 ? (ushort)0 : (ushort)(1 << at);
    }
}
