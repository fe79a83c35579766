using System.Numerics;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// What a line in or around the story is judged by once more, now that the rest of the story is known: whether its
/// neighbours were kept, how long it is beside the story's lines, what the net says of the lines around it.
/// </summary>
internal readonly ref struct StoryFeatures
{
    private const int ProseWords = 12;

    private readonly LexedPage _page;
    private readonly LineScores _scores;
    private readonly bool[] _kept;
    private readonly StoryExtent _story;
    private readonly StoryWords _words;
    private readonly int _meanWords;
    private readonly int _blanks;

    public StoryFeatures(LexedPage page, LineScores scores, bool[] kept, StoryExtent story, StoryWords words)
    {
        _page = page;
        _scores = scores;
        _kept = kept;
        _story = story;
        _words = words;
        (_meanWords, _blanks) = Usual(page, kept, story, stackalloc int[16]);
    }

    /// <summary>The rows that a line's own characters and words decide: one of each, and of marks as many as there are.</summary>
    public static FeatureRows[] OwnRows =>
    [
        RankTable.Shared, RankTable.Words, RankTable.First, RankTable.Last, RankTable.Ending, RankTable.Blanks,
        RankTable.Capitals, RankTable.Uppers, RankTable.Sentences,
    ];

    /// <summary>Writes a line's rows and gives their number.</summary>
    public int Rows(int line, Span<ushort> rows) => Shape(line, rows, Around(line, rows));

    /// <summary>
    /// Whether what a ranking adds to what the net says of a line is more than the bar, all in thousandths of a logit. The
    /// line itself is read only where that can decide it.
    /// </summary>
    public bool Exceeds(int line, int says, LineRanking ranking, int bar)
    {
        Span<ushort> rows = stackalloc ushort[RankTable.MaxRows];
        var sum = says + ranking.Sum(rows[..Around(line, rows)]);
        if (sum + ranking.LeastOfOwn > bar) return true;
        return sum + ranking.MostOfOwn > bar && sum + ranking.Sum(rows[..Shape(line, rows, 0)]) > bar;
    }

    /// <summary>The rows that what the net says and the lines around this one decide.</summary>
    private int Around(int line, Span<ushort> rows)
    {
        var count = RankTable.AddHeads(_scores.Of(line), rows, 0);
        return Placed(line, rows, Neighbours(line, rows, count));
    }

    /// <summary>How many words the story's prose has a line, and which blank lines most of it has around it.</summary>
    private static (int Words, int Blanks) Usual(LexedPage page, bool[] kept, StoryExtent story, Span<int> blanks)
    {
        blanks.Clear();
        int words = 0, lines = 0;
        for (var i = story.First; i <= story.Last; i++)
        {
            if (!kept[i] || page.Facts[i].Words < ProseWords) continue;
            words += page.Facts[i].Words;
            lines++;
            blanks[LineFeatures.BlanksOf(page.Facts[i])]++;
        }

        var most = 0;
        for (var i = 1; i < blanks.Length; i++)
        {
            if (blanks[i] > blanks[most]) most = i;
        }

        return (Math.Max(1, words / Math.Max(1, lines)), most);
    }

    private int Neighbours(int line, Span<ushort> rows, int count)
    {
        if (line > 0)
        {
            rows[count++] = RankTable.Head(RankTable.StoryBefore, _scores.Says(line - 1, LineHead.Story));
            rows[count++] = RankTable.Head(RankTable.CaptionBefore, _scores.Says(line - 1, LineHead.Caption));
        }

        if (line + 1 < _page.Count)
        {
            rows[count++] = RankTable.Head(RankTable.StoryAfter, _scores.Says(line + 1, LineHead.Story));
            rows[count++] = RankTable.Head(RankTable.CaptionAfter, _scores.Says(line + 1, LineHead.Caption));
        }

        rows[count++] = RankTable.Looks[LooksOf.Class(_page, line)];
        rows[count++] = RankTable.LooksBefore[LooksOf.Class(_page, line - 1)];
        rows[count++] = RankTable.LooksAfter[LooksOf.Class(_page, line + 1)];
        int before = LooksOf.Form(_page, line - 1), after = LooksOf.Form(_page, line + 1);
        rows[count++] = RankTable.FormBefore[before];
        rows[count++] = RankTable.FormAfter[after];
        rows[count++] = RankTable.Forms[(((before * 7) + LooksOf.Form(_page, line)) * 7) + after];
        return count;
    }

    private int Placed(int line, Span<ushort> rows, int count)
    {
        ref readonly var facts = ref _page.Facts[line];
        var around = (IsKept(line - 2) << 4) | (IsKept(line - 1) << 3) | (IsKept(line) << 2) | (IsKept(line + 1) << 1) | IsKept(line + 2);
        rows[count++] = RankTable.KeptAround[around];
        rows[count++] = RankTable.KeptLength[(IsKept(line) * 16) + Math.Min(15, Buckets.Log(facts.Words))];
        rows[count++] = RankTable.FromFirst[line < _story.First ? 0 : 1 + Buckets.Log(line - _story.First)];
        rows[count++] = RankTable.ToLast[line > _story.Last ? 0 : 1 + Buckets.Log(_story.Last - line)];
        rows[count++] = RankTable.OwnBlanks[(IsKept(line) * 3) + (LineFeatures.BlanksOf(facts) == _blanks ? 1 : facts.BlankBefore == _blanks / 4 ? 2 : 0)];
        rows[count++] = RankTable.Length[Buckets.Log(8 * facts.Words / _meanWords)];
        rows[count++] = RankTable.Twin[TwinLines.Is(_page, line) ? 1 : 0];
        return count;
    }

    private int IsKept(int line) => (uint)line < (uint)_kept.Length && _kept[line] ? 1 : 0;

    private int Shape(int line, Span<ushort> rows, int count)
    {
        ref readonly var facts = ref _page.Facts[line];
        var text = _page.TextOf(line);
        var (shared, all) = _words.Share(_page, line);
        rows[count++] = RankTable.Shared[all == 0 ? 0 : 1 + (8 * shared / all)];
        rows[count++] = RankTable.Words.Log(facts.Words);
        rows[count++] = RankTable.First[LineEnds.First(text)];
        rows[count++] = RankTable.Last[LineEnds.Last(facts.LastMark)];
        rows[count++] = RankTable.Ending[(((LineEnds.Last(facts.LastMark) * 3) + Math.Min(facts.SentenceEnds, 2)) * 2) + IsKept(line)];
        rows[count++] = RankTable.Blanks[LineFeatures.BlanksOf(facts)];
        rows[count++] = RankTable.Capitals.Share(facts.Capitals, facts.Words);
        rows[count++] = RankTable.Uppers.Share(facts.Uppers, facts.Letters);
        rows[count++] = RankTable.Sentences[facts.SentenceEnds];
        for (var marks = LineEnds.MarksOf(text); marks != 0; marks &= marks - 1) rows[count++] = RankTable.Marks[BitOperations.TrailingZeroCount(marks)];
        return count;
    }
}
