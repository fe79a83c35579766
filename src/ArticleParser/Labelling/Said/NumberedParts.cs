using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A story told in numbers: titles that count from one, or down to it, each with sentences of its own below, as digests and lists of ten best things have
/// them. Titles alone that count are a ranking.
/// </summary>
internal static class NumberedParts
{
    private const int Fewest = 3;
    private const int MostTitleWords = 16;
    private const int SentenceWords = 6;
    private const int MaxLines = 12;
    private const int MostParts = 100;

    // What counts behind a whole story are the comments on it.
    private const int MostBefore = 4;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (!page.Has(LineSigns.OpensNumber)) return;
        Span<int> titles = stackalloc int[MostParts];
        Add(page, scores, titles);
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private static void Add(in SaidPage page, LabelScores scores, Span<int> titles)
    {
        var count = 0;
        for (var i = 0; i < page.Count; i++)
        {
            if (TitleNumber(page, i) is not (> 0 and var number)) continue;
            if (count > 0 && !Continues(page, titles[count - 1], i, number))
            {
                Say(page, scores, titles[..count]);
                count = 0;
            }

            if (count == MostParts || (count == 0 && !HasSentence(page, i))) continue;
            titles[count++] = i;
        }

        Say(page, scores, titles[..count]);
    }

    /// <summary>The number of a line that may be such a title; 0 for others.</summary>
    private static int TitleNumber(in SaidPage page, int line)
    {
        if (!page.Is(line, LineSigns.OpensNumber)) return 0;
        ref readonly var facts = ref page.Facts[line];
        if (facts.Digits == 0 || page.KindOf(line) != SyntaxKind.None || facts.Words > MostTitleWords) return 0;
        var text = page.TextOf(line);
        return text[^1] is ':' || (LineFacts.IsSentenceEnd(text[^1]) && text[^1] is not ('?' or '!')) ? 0 : ListRuns.NumberOf(text);
    }

    private static bool Continues(in SaidPage page, int before, int line, int number) => Math.Abs(number - TitleNumber(page, before)) == 1 && line > before + 1 && HasSentence(page, line);

    /// <summary>Whether a sentence stands below, before the next such title.</summary>
    private static bool HasSentence(in SaidPage page, int title)
    {
        for (var i = title + 1; i < page.Count && i <= title + MaxLines && TitleNumber(page, i) == 0; i++)
        {
            if (IsSentence(page, i)) return true;
        }

        return false;
    }

    private static bool IsSentence(in SaidPage page, int line) => page.IsProse(line, SentenceWords);

    private static void Say(in SaidPage page, LabelScores scores, ReadOnlySpan<int> titles)
    {
        if (titles.Length < Fewest || !BeginsOrEndsAtOne(page, titles) || SentencesBefore(page, titles[0]) > MostBefore) return;
        for (var t = 0; t < titles.Length; t++)
        {
            SaidEvidence.Say(scores, titles[t], SyntaxKind.Subheading, SaidEvidence.Strong);
            SaidEvidence.SaySection(scores, titles[t], SyntaxKind.Body, SaidEvidence.Strong);
            var end = t + 1 < titles.Length ? titles[t + 1] : Math.Min(page.Count, titles[t] + 2);
            for (var i = titles[t] + 1; i < end; i++) SayPart(page, scores, i);
        }

        // What leads up to the first is the story's too.
        for (var i = titles[0] - 1; i >= 0 && IsSentence(page, i); i--) SayPart(page, scores, i);
    }

    private static int SentencesBefore(in SaidPage page, int line)
    {
        var count = 0;
        for (var i = 0; i < line && count <= MostBefore; i++) count += IsSentence(page, i) ? 1 : 0;
        return count;
    }

    private static bool BeginsOrEndsAtOne(in SaidPage page, ReadOnlySpan<int> titles) => TitleNumber(page, titles[0]) == 1 || TitleNumber(page, titles[^1]) == 1;

    private static void SayPart(in SaidPage page, LabelScores scores, int line)
    {
        if (!IsSentence(page, line)) return;
        SaidEvidence.SaySection(scores, line, SyntaxKind.Body, SaidEvidence.Strong);
        SaidEvidence.Say(scores, line, SyntaxKind.Paragraph, SaidEvidence.Some);
        SaidEvidence.Say(scores, line, SyntaxKind.Teaser, -SaidEvidence.Strong);
    }
}
