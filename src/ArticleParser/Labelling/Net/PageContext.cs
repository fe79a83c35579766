using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>What features need of the whole page: found in one pass down the lines and one up.</summary>
internal ref struct PageContext
{
    private const int ProseWords = 20;
    private const int PageLineWords = 2;
    private const int TitleLines = 3;
    private const int TitleWords = 2;
    private const int Never = 1 << 20;

    // By kind, as every line is asked twice.
    private static readonly ushort[] s_landmarks = LandmarkTable();

    private byte[]? _memory;
    private Span<LineContext> _lines;

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

    /// <summary>The rows that all lines have, since they tell of the page.</summary>
    public PageRowList PageRows;

    public readonly ReadOnlySpan<LineContext> Each => _lines[..Lines];

    /// <param name="page">The page.</param>
    /// <param name="words">Where its words go.</param>
    public static PageContext Of(LexedPage page, PageWords words)
    {
        var memory = PageMemory.Rent(page.Count, Unsafe.SizeOf<LineContext>());
        var context = new PageContext { Lines = page.Count, _memory = memory, _lines = PageMemory.Items<LineContext>(memory) };
        context.Down(page);
        context.Up(page);
        context.CountRepeats();
        context.CountProse(page, stackalloc int[16]);
        context.SetPageRows();
        TopicCounts.Count(page, words, context.Prose, context._lines[..page.Count]);
        LineReadings.Read(page, context._lines[..page.Count]);
        return context;
    }

    public void Dispose()
    {
        if (_memory is not null) PageMemory.Return(_memory);
        _memory = null;
        _lines = default;
    }

    public static bool IsProse(in LineFacts facts) => facts.Words >= ProseWords && facts.SentenceEnds > 0;

    private void SetPageRows()
    {
        PageRows[0] = FeatureTable.PageLines.Log(Lines);
        PageRows[1] = FeatureTable.PageBlanks.Share(BlankParted, Lines);
        PageRows[2] = FeatureTable.PageProse.Share(Prose, Words);
        PageRows[3] = FeatureTable.PageLineLength.Log(Lines == 0 ? 0 : PageLineWords * Words / Lines);
    }

    private void Down(LexedPage page)
    {
        var facts = page.Facts.AsSpan();
        var lines = page.Lines.AsSpan();
        var isGiven = !page.GivenTitle.IsEmpty;
        var title = isGiven ? page.Text.AsSpan(page.GivenTitle.Start, page.GivenTitle.Length) : Lines == 0 ? default : page.TextOf(0);
        int since = Never;
        ushort seen = 0;
        for (var i = 0; i < facts.Length; i++)
        {
            ref readonly var fact = ref facts[i];
            ref readonly var line = ref lines[i];
            ref var here = ref _lines[i];
            here = default;
            here.ProseBefore = Prose;
            here.SinceProse = since;
            here.SeenBefore = seen;
            here.Cue = LineFeatures.CueBucket(page, line);
            here.Opening = OpeningHash.Of(page.Text, line.Start, fact.Length);
            here.IsTitleLike = (i > 0 || isGiven) && fact.Words >= TitleWords && IsBeginning(page.Text.AsSpan(line.Start, line.Length), title);
            Words += fact.Words;
            if (fact.BlankBefore > 0) BlankParted++;
            since = IsProse(fact) ? 0 : Math.Min(since + 1, Never);
            if (since == 0) Prose += fact.Words;
            seen |= LandmarkOf(line.CueKind);
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
            seen |= LandmarkOf(page.Lines[i].CueKind);
        }
    }

    /// <summary>Lines that open alike: a headline and the page's title, a menu that stands there twice.</summary>
    private readonly void CountRepeats()
    {
        using var slots = new HashSlots(Lines);
        var memory = ArrayPool<int>.Shared.Rent(slots.Count * 2);
        Span<int> firsts = memory.AsSpan(0, slots.Count), lasts = memory.AsSpan(slots.Count, slots.Count);
        firsts.Clear();
        for (var i = 0; i < Lines; i++)
        {
            var slot = slots.Add(_lines[i].Opening);
            var isFirst = firsts[slot] == 0;
            if (isFirst) firsts[slot] = i + 1;
            else
            {
                var distance = (byte)Math.Min(FeatureTable.RepeatBefore.Count - 1, 1 + BitOperations.Log2((uint)(i - lasts[slot])));
                _lines[i].RepeatBefore = distance;
                _lines[lasts[slot]].RepeatAfter = distance;
            }

            lasts[slot] = i;
            ref var first = ref _lines[firsts[slot] - 1];
            if (first.Repeats < byte.MaxValue) first.Repeats++;
            _lines[i].IsLaterRepeat = !isFirst;
            _lines[i].IsTitleLike |= !isFirst && firsts[slot] <= TitleLines;
            _lines[i].Repeats = first.Repeats;
        }

        ArrayPool<int>.Shared.Return(memory);
    }

    /// <summary>How many lines are prose, and what most of them have around them.</summary>
    private void CountProse(LexedPage page, scoped Span<int> blanks)
    {
        blanks.Clear();
        foreach (ref readonly var facts in page.Facts.AsSpan())
        {
            if (!IsProse(facts)) continue;
            ProseLines++;
            blanks[LineFeatures.BlanksOf(facts)]++;
        }

        for (var b = 1; b < blanks.Length; b++)
        {
            if (blanks[b] > blanks[ProseBlanks]) ProseBlanks = b;
        }
    }

    /// <summary>The page's title, which some styles put first, begins with the headline.</summary>
    private static bool IsBeginning(ReadOnlySpan<char> line, ReadOnlySpan<char> title) => line[0] == title[0] && title.StartsWith(line, StringComparison.Ordinal);

    private static ushort LandmarkOf(SyntaxKind looks) => (int)looks < s_landmarks.Length ? s_landmarks[(int)looks] : (ushort)0;

    private static ushort[] LandmarkTable()
    {
        var greatest = 0;
        foreach (var kind in Landmarks) greatest = Math.Max(greatest, (int)kind);
        var table = new ushort[greatest + 1];
        for (var i = 0; i < Landmarks.Length; i++) table[(int)Landmarks[i]] = (ushort)(1 << i);
        return table;
    }

    /// <summary>A few rows.</summary>
    [InlineArray(4)]
    public struct PageRowList
    {
        private ushort _row;
    }
}
