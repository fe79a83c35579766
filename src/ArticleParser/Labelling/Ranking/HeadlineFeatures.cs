using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// What a candidate for the headline is judged by, as rows of <see cref="RankTable"/>: what the net says of it, what it
/// shares with the story, where it stands to story, byline and date, and what stands around it.
/// </summary>
internal readonly ref struct HeadlineFeatures
{
    private const int Near = 8;
    private const int Around = 3;
    private const int BehindStep = 500;

    private readonly LexedPage _page;
    private readonly LineScores _scores;
    private readonly bool[] _kept;
    private readonly ReadOnlySpan<int> _candidates;
    private readonly Looks _looks;
    private readonly int _story;
    private readonly int _greatest;
    private readonly int _greatestShare;

    public HeadlineFeatures(LexedPage page, LineScores scores, bool[] kept, HeadlineCandidates candidates, StoryWords words)
    {
        _page = page;
        _scores = scores;
        _kept = kept;
        _candidates = candidates.Lines;
        _story = candidates.Story;
        _greatest = int.MinValue;
        for (var i = 0; i < _candidates.Length; i++)
        {
            var (shared, all) = words.Share(page, _candidates[i]);
            _looks[i] = new Look(scores.Says(_candidates[i], LineHead.Headline), shared, all, OpeningOf(page.TextOf(_candidates[i])));
            _greatest = Math.Max(_greatest, _looks[i].Says);
            _greatestShare = Math.Max(_greatestShare, shared);
        }
    }

    /// <summary>Writes the rows of one of the candidates and gives their number.</summary>
    public int Rows(int candidate, Span<ushort> rows)
    {
        var line = _candidates[candidate];
        var count = Scored(candidate, rows, 0);
        count = Neighbours(line, rows, count);
        count = Placed(candidate, rows, count);
        rows[count++] = RankTable.Between[_candidates.Length - candidate];
        count = Signed(line, rows, count);
        count = Likeness(candidate, rows, count);
        return Shape(line, rows, count);
    }

    private int Scored(int candidate, Span<ushort> rows, int count)
    {
        count = RankTable.AddHeads(_scores.Of(_candidates[candidate]), rows, count);
        var place = 0;
        var own = _looks[candidate].Says;
        for (var i = 0; i < _candidates.Length; i++) place += _looks[i].Says > own ? 1 : 0;
        rows[count++] = RankTable.Behind[(_greatest - own) / BehindStep];
        rows[count++] = RankTable.Place[place];
        return count;
    }

    private int Neighbours(int line, Span<ushort> rows, int count)
    {
        if (line > 0) rows[count++] = RankTable.Head(RankTable.HeadlineBefore, _scores.Says(line - 1, LineHead.Headline));
        if (line + 1 == _page.Count) return count;
        rows[count++] = RankTable.Head(RankTable.HeadlineAfter, _scores.Says(line + 1, LineHead.Headline));
        rows[count++] = RankTable.Head(RankTable.StandfirstAfter, _scores.Says(line + 1, LineHead.Standfirst));
        rows[count++] = RankTable.Head(RankTable.BylineAfter, _scores.Says(line + 1, LineHead.Byline));
        rows[count++] = RankTable.Head(RankTable.StoryAfter, _scores.Says(line + 1, LineHead.Story));
        return count;
    }

    private int Placed(int candidate, Span<ushort> rows, int count)
    {
        var line = _candidates[candidate];
        var (shared, all) = (_looks[candidate].Shared, _looks[candidate].Words);
        rows[count++] = RankTable.Shared[all == 0 ? 0 : 1 + (8 * shared / all)];
        rows[count++] = RankTable.SharedWords.Log(shared);
        rows[count++] = RankTable.SharedBehind[_greatestShare - shared];
        rows[count++] = RankTable.AboveStory[line >= _story ? 0 : 1 + Buckets.Log(_story - line)];
        rows[count++] = RankTable.KeptBefore[CountKept(line)];
        rows[count++] = RankTable.Line[line < 3 ? line : line < 12 ? 3 : 4];
        return count;
    }

    private int CountKept(int line)
    {
        var count = 0;
        for (var i = _story; i < line; i++) count += _kept[i] ? 1 : 0;
        return _kept[line] ? count + 1 : 0;
    }

    private int Signed(int line, Span<ushort> rows, int count)
    {
        var (byline, date) = Distances(line, 1);
        rows[count++] = RankTable.BylineBelow[byline];
        rows[count++] = RankTable.DateBelow[date];
        (byline, date) = Distances(line, -1);
        rows[count++] = RankTable.BylineAbove[byline];
        rows[count++] = RankTable.DateAbove[date];
        rows[count++] = RankTable.Looks[LooksOf.Class(_page, line)];
        rows[count++] = RankTable.LooksBefore[LooksOf.Class(_page, line - 1)];
        rows[count++] = RankTable.LooksAfter[LooksOf.Class(_page, line + 1)];
        return count;
    }

    /// <summary>How many lines away the next byline and the next date are; 0 where none is near.</summary>
    private (int Byline, int Date) Distances(int line, int step)
    {
        int byline = 0, date = 0;
        var lines = _page.Lines.AsSpan();
        for (var (i, at) = (1, line + step); i <= Near && (uint)at < (uint)lines.Length; i++, at += step)
        {
            var looks = lines[at].Looks;
            if (looks == SyntaxKind.Byline && byline == 0) byline = i;
            else if (looks == SyntaxKind.Timestamp && date == 0) date = i;
        }

        return (byline, date);
    }

    /// <summary>Whether other candidates say the same, or the same and the site's name.</summary>
    private int Likeness(int candidate, Span<ushort> rows, int count)
    {
        int before = 0, after = 0, longer = 0, shorter = 0;
        var text = _page.TextOf(_candidates[candidate]);
        for (var i = 0; i < _candidates.Length; i++)
        {
            if (_looks[i].Opening != _looks[candidate].Opening || i == candidate) continue;
            var says = _page.TextOf(_candidates[i]);
            if (says.SequenceEqual(text)) (before, after) = i < candidate ? (1, after) : (before, 1);
            else if (says.Length > text.Length && says.StartsWith(text, StringComparison.Ordinal)) longer = 1;
            else if (text.Length > says.Length && text.StartsWith(says, StringComparison.Ordinal)) shorter = 1;
        }

        rows[count++] = RankTable.Repeats[(before * 2) + after];
        rows[count++] = RankTable.Title[(longer * 2) + shorter];
        return count;
    }

    private int Shape(int line, Span<ushort> rows, int count)
    {
        ref readonly var facts = ref _page.Facts[line];
        rows[count++] = RankTable.Words.Log(facts.Words);
        rows[count++] = RankTable.First[LineEnds.First(_page.TextOf(line))];
        rows[count++] = RankTable.Last[LineEnds.Last(facts.LastMark)];
        rows[count++] = RankTable.Blanks[LineFeatures.BlanksOf(facts)];
        rows[count++] = RankTable.Capitals.Share(facts.Capitals, facts.Words);
        rows[count++] = RankTable.Uppers.Share(facts.Uppers, facts.Letters);
        rows[count++] = RankTable.Titles[CountTitles(line)];
        rows[count++] = RankTable.FormBefore[LooksOf.Form(_page, line - 1)];
        rows[count++] = RankTable.FormAfter[LooksOf.Form(_page, line + 1)];
        return count;
    }

    /// <summary>How many lines around it look like titles, as in a rail of teasers.</summary>
    private int CountTitles(int line)
    {
        var count = 0;
        for (var i = line - Around; i <= line + Around; i++)
        {
            if (i != line && LooksOf.Form(_page, i) == LooksOf.Title) count++;
        }

        return count;
    }

    // Candidates have four letters at least.
    private static ulong OpeningOf(ReadOnlySpan<char> text) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[..4]));

    /// <summary>What a candidate is compared with the others by.</summary>
    /// <param name="Says">What the net says of its being the headline, in thousandths of a logit.</param>
    /// <param name="Shared">How many of its words the story has.</param>
    /// <param name="Words">How many words it has.</param>
    /// <param name="Opening">Its first four characters: lines that begin otherwise are not alike.</param>
    private readonly record struct Look(int Says, int Shared, int Words, ulong Opening);

    /// <summary>A look for each candidate.</summary>
    [InlineArray(HeadlineCandidates.Most)]
    private struct Looks
    {
        private Look _first;
    }
}
