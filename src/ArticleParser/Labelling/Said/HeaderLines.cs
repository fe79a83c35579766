using ArticleParser.Lines;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>
/// What stands before the story's first sentence and above its byline or its day is no text of the story, whatever it looks like: the name of a journal,
/// the motto of a newsletter.
/// </summary>
internal static class HeaderLines
{
    private const int ProseWords = 8;
    private const int Reach = 8;
    private const int LedeWords = 20;
    private const int FewestLetters = 5;

    public static void Add(LexedPage page, LabelScores scores)
    {
        var first = 0;
        while (first < page.Count && !SaidEvidence.IsProse(page, first, ProseWords)) first++;
        if (first == page.Count) return;
        var last = first - 1;
        while (last >= 0 && last >= first - Reach && !IsSigned(page, last)) last--;
        if (last < 0 || last < first - Reach) return;
        for (var i = Math.Max(0, last - Reach); i <= last; i++)
        {
            SaidEvidence.SaySection(scores, i, SyntaxKind.Body, -SaidEvidence.Strong);
            if (IsSigned(page, i)) SaidEvidence.Say(scores, i, page.Lines[i].Looks, SaidEvidence.Some);
        }

        // Summaries hardly ever name a day of the week, openings of stories do.
        if (page.Facts[first].Words >= LedeWords && NamesWeekday(page.TextOf(first))) SaidEvidence.Say(scores, first, SyntaxKind.Standfirst, -SaidEvidence.Some);
    }

    /// <summary>A byline, or a line that tells a day: a time of day alone is an entry of a live page.</summary>
    private static bool IsSigned(LexedPage page, int line)
    {
        ref readonly var token = ref page.Lines[line];
        if (token.Looks == SyntaxKind.Byline) return true;
        if (token.Looks != SyntaxKind.Timestamp) return false;
        foreach (ref readonly var part in page.Parts.AsSpan().Slice(token.FirstPart, token.PartCount))
        {
            if (part.Kind == SyntaxKind.DateToken) return true;
        }

        return false;
    }

    private static bool NamesWeekday(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (!CharClasses.Is(text[at], CharClass.Letter) || CharClasses.Is(text[at - 1], CharClass.Letter)) continue;
            if (DateWords.Longest(text[at..], out var meaning) >= FewestLetters && meaning.Weekdays != 0) return true;
        }

        return false;
    }
}
