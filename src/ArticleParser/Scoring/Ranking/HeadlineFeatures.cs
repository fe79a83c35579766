namespace ArticleParser;

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
    private readonly StoryWords _words;
    private readonly int _story;
    private readonly int _greatestShare;

    public HeadlineFeatures(LexedPage page, LineScores scores, bool[] kept, HeadlineCandidates candidates, StoryWords words)
    {
        _page = page;
        _scores = scores;
        _kept = kept;
        _candidates = candidates.Lines;
        _story = candidates.Story;
        _words = words;
        foreach (var line in _candidates) _greatestShare = Math.Max(_greatestShare, words.Share(page, line).Shared);
    }

    /// <summary>Writes the rows of one of the candidates and gives their number.</summary>
    public int Rows(int candidate, Span<ushort> rows)
    {
        var line = _candidates[candidate];
        var count = Scored(line, rows, 0);
        count = Neighbours(line, rows, count);
        count = Placed(line, rows, count);
        rows[count++] = RankTable.Between[_candidates.Length - candidate];
        count = Signed(line, rows, count);
        count = Likeness(line, rows, count);
        return Shape(line, rows, count);
    }

    private int Scored(int line, Span<ushort> rows, int count)
    {
        for (var head = LineHead.Story; head <= LineHead.Credit; head++) rows[count++] = RankTable.Head(head, _scores.Says(line, head));
        int greatest = int.MinValue, place = 0;
        var own = _scores.Says(line, LineHead.Headline);
        foreach (var other in _candidates)
        {
            var says = _scores.Says(other, LineHead.Headline);
            greatest = Math.Max(greatest, says);
            if (says > own) place++;
        }

        rows[count++] = RankTable.Behind[(greatest - own) / BehindStep];
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

    private int Placed(int line, Span<ushort> rows, int count)
    {
        var (shared, all) = _words.Share(_page, line);
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
        rows[count++] = RankTable.BylineBelow[Distance(line, 1, SyntaxKind.Byline)];
        rows[count++] = RankTable.DateBelow[Distance(line, 1, SyntaxKind.Timestamp)];
        rows[count++] = RankTable.BylineAbove[Distance(line, -1, SyntaxKind.Byline)];
        rows[count++] = RankTable.DateAbove[Distance(line, -1, SyntaxKind.Timestamp)];
        rows[count++] = RankTable.Looks[LooksOf.Class(_page, line)];
        rows[count++] = RankTable.LooksBefore[LooksOf.Class(_page, line - 1)];
        rows[count++] = RankTable.LooksAfter[LooksOf.Class(_page, line + 1)];
        return count;
    }

    /// <summary>How many lines away the next of a kind is; 0 where none is near.</summary>
    private int Distance(int line, int step, SyntaxKind looks)
    {
        for (var i = 1; i <= Near; i++)
        {
            var at = line + (i * step);
            if ((uint)at >= (uint)_page.Count) return 0;
            if (_page.Lines[at].Looks == looks) return i;
        }

        return 0;
    }

    /// <summary>Whether other candidates say the same, or the same and the site's name.</summary>
    private int Likeness(int line, Span<ushort> rows, int count)
    {
        int before = 0, after = 0, longer = 0, shorter = 0;
        var text = _page.TextOf(line);
        foreach (var other in _candidates)
        {
            if (other == line) continue;
            var says = _page.TextOf(other);
            if (says.SequenceEqual(text)) (before, after) = other < line ? (1, after) : (before, 1);
            else if (says.Length > text.Length && says.StartsWith(text, StringComparison.Ordinal)) longer = 1;
            else if (text.Length > says.Length && text.StartsWith(says, StringComparison.Ordinal)) shorter = 1;
        }

        rows[count++] = RankTable.Repeats[(before * 2) + after];
        rows[count++] = RankTable.Title[(longer * 2) + shorter];
        return count;
    }

    private int Shape(int line, Span<ushort> rows, int count)
    {
        var facts = _page.Facts[line];
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
            if (i != line && LooksOf.Form(_page, i) == 3) count++;
        }

        return count;
    }
}
