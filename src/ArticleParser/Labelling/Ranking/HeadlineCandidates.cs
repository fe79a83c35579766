using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>The lines that may be the headline: of those around the story's beginning, the ones for which the net speaks most.</summary>
internal readonly ref struct HeadlineCandidates
{
    public const int Most = 24;

    private const int Reach = 160;
    private const int MaxWords = 40;
    private const int ProseWords = 20;
    private const int ByWords = 4;

    // A headline may stand among the first lines that were kept: before so many lines of prose.
    private const int ProseBefore = 3;

    private HeadlineCandidates(ReadOnlySpan<int> lines, int story, int end)
    {
        Lines = lines;
        Story = story;
        End = end;
    }

    /// <summary>In the order of the page.</summary>
    public ReadOnlySpan<int> Lines { get; }

    /// <summary>The first line that was kept.</summary>
    public int Story { get; }

    /// <summary>The line before which a headline stands.</summary>
    public int End { get; }

    /// <param name="page">The page.</param>
    /// <param name="scores">What the net says of its lines.</param>
    /// <param name="kept">Which lines are the story's.</param>
    /// <param name="from">The first line that may be it.</param>
    /// <param name="found">Where to put them: room for <see cref="Most"/>.</param>
    public static HeadlineCandidates Of(LexedPage page, LineScores scores, bool[] kept, int from, Span<int> found)
    {
        var (story, last) = StoryExtent.Of(kept);
        if (last < story) return default;
        var end = EndOf(page, kept, story);
        var (count, least) = (0, 0);
        for (var i = Math.Max(from, story - Reach); i < end; i++)
        {
            if (!May(page, i) || IsBehindBy(page, i)) continue;
            if (count < Most) found[count++] = i;
            else if (scores[i, LineHead.Headline] > scores[found[least], LineHead.Headline]) Replace(found, least, i);
            else continue;
            if (count == Most) least = LeastOf(scores, found);
        }

        return new HeadlineCandidates(found[..count], story, end);
    }

    public static bool May(LexedPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        return facts.Words is > 0 and <= MaxWords && facts.Letters >= 4
            && page.Lines[line].Looks is SyntaxKind.None or SyntaxKind.Paragraph or SyntaxKind.Subheading or SyntaxKind.Question or SyntaxKind.ListItem or SyntaxKind.Quotation;
    }

    /// <summary>"RELEASE ISSUED BY", and on the next line who.</summary>
    private static bool IsBehindBy(LexedPage page, int line) =>
        line > 0 && page.Facts[line - 1].Words <= ByWords && page.TextOf(line - 1).EndsWith(" BY", StringComparison.Ordinal);

    /// <summary>Takes a line out, and puts another behind those that are left.</summary>
    private static void Replace(Span<int> found, int least, int line)
    {
        found[(least + 1)..].CopyTo(found[least..]);
        found[^1] = line;
    }

    /// <summary>Which of the lines the net speaks for least; of several the first.</summary>
    private static int LeastOf(LineScores scores, ReadOnlySpan<int> found)
    {
        var least = 0;
        for (var i = 1; i < found.Length; i++)
        {
            if (scores[found[i], LineHead.Headline] < scores[found[least], LineHead.Headline]) least = i;
        }

        return least;
    }

    private static int EndOf(LexedPage page, bool[] kept, int first)
    {
        var prose = 0;
        for (var i = first; i < kept.Length; i++)
        {
            if (kept[i] && page.Facts[i].Words >= ProseWords && ++prose == ProseBefore) return i;
        }

        return kept.Length;
    }
}
