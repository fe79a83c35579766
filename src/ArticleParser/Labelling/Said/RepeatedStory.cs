using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>A page that prints its story twice, as print views and scrapes of two layouts do: the second time it is none.</summary>
internal static class RepeatedStory
{
    private const int ProseWords = 12;
    private const int Most = 256;
    private const int Fewest = 2;

    /// <summary>The line from which on the story stands there once more; -1 for none.</summary>
    public static int Add(in SaidPage page, LabelScores scores)
    {
        Span<int> prose = stackalloc int[Most];
        Span<uint> hashes = stackalloc uint[Most];
        return Add(page, scores, prose, hashes);
    }

    // Apart from the buffers: a method that has one and a loop is compiled in full at its first call.
    private static int Add(in SaidPage page, LabelScores scores, Span<int> prose, Span<uint> hashes)
    {
        int count = 0, first = -1, repeats = 0;
        for (var i = page.NextProse(0, ProseWords); i < page.Count && count < Most; i = page.NextProse(i + 1, ProseWords))
        {
            var hash = OpeningHash.Of(page.Text, page.Lines[i].Start, page.Facts[i].Length);
            var earlier = hashes[..count].IndexOf(hash);
            if (earlier >= 0 && page.TextOf(prose[earlier]).SequenceEqual(page.TextOf(i)))
            {
                if (first < 0) first = i;
                repeats++;
            }
            else if (first >= 0) return -1;
            (prose[count], hashes[count]) = (i, hash);
            count++;
        }

        // All of the story again, not a summary and a quotation that say the same.
        if (repeats < Fewest || repeats * 2 < count || first <= prose[repeats - 1]) return -1;
        for (var i = first; i < page.Count; i++) SaidEvidence.SayStory(scores, i, -SaidEvidence.Sure);

        // A short story that stands twice looks like its own summary, and then like comments.
        for (var i = 0; i < count && prose[i] < first; i++)
        {
            SaidEvidence.Say(scores, prose[i], SyntaxKind.Paragraph, SaidEvidence.Strong);
            SaidEvidence.Say(scores, prose[i], SyntaxKind.Standfirst, -SaidEvidence.Strong);
            SaidEvidence.SaySection(scores, prose[i], SyntaxKind.Body, SaidEvidence.Strong);
        }

        return first;
    }
}
