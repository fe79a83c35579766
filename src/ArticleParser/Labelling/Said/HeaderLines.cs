using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>
/// What stands before the story's first sentence and above its byline or its day is no text of the story, whatever it looks like: the name of a journal,
/// the motto of a newsletter.
/// </summary>
internal static class HeaderLines
{
    // Initials end like sentences, so that a list of authors may have eight words and four ends.
    private const int ProseWords = 10;
    private const int MaxLines = 5;
    private const int LedeWords = 24;
    private const int FewestLetters = 5;
    private const int OtherEntries = 2;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        var first = page.NextProse(0, ProseWords);
        if (first == page.Count) return;
        var last = first - 1;
        while (last >= 0 && last >= first - MaxLines && !IsSigned(page, last)) last--;
        if (last < 0 || last < first - MaxLines || OpensEntry(page, last, first)) return;
        var isNamed = page.KindOf(last) == SyntaxKind.Byline;
        for (var i = Math.Max(0, last - MaxLines); i <= last; i++)
        {
            SaidEvidence.SaySection(scores, i, SyntaxKind.Body, -SaidEvidence.Strong);
            if (i == last) SaidEvidence.Say(scores, i, page.KindOf(i), SaidEvidence.Some);

            // "Graphics by Jane Doe"
            else if (page.KindOf(i) is SyntaxKind.Contribution or SyntaxKind.Credit) SaidEvidence.Say(scores, i, SyntaxKind.Byline, -SaidEvidence.Strong);

            // Above "By Jane Doe" words with capitals are no names.
            else if (isNamed && page.KindOf(i) == SyntaxKind.None) SaidEvidence.Say(scores, i, SyntaxKind.Byline, -SaidEvidence.Strong);
        }

        // A summary of one long sentence hardly ever names a day of the week, the opening of a story does.
        if (page.Facts[first].Words >= LedeWords && page.Facts[first].SentenceEnds == 1 && NamesWeekday(page.TextOf(first))) SaidEvidence.Say(scores, first, SyntaxKind.Standfirst, -SaidEvidence.Some);
    }

    /// <summary>A byline, or a line that tells a day: a time of day alone is an entry of a live page.</summary>
    private static bool IsSigned(in SaidPage page, int line)
    {
        ref readonly var token = ref page.Lines[line];
        if (token.CueKind == SyntaxKind.Byline) return true;
        if (token.CueKind != SyntaxKind.Timestamp) return false;
        foreach (ref readonly var part in page.Lexed.Parts.AsSpan().Slice(token.FirstPart, token.PartCount))
        {
            if (part.Kind == SyntaxKind.DateToken) return true;
        }

        return false;
    }

    /// <summary>Whether the day is one of many below which text stands, as entries of a live page have them.</summary>
    private static bool OpensEntry(in SaidPage page, int line, int first)
    {
        var others = 0;
        for (var i = first + 1; i < page.Count && others < OtherEntries && page.KindOf(line) == SyntaxKind.Timestamp; i++)
        {
            if (page.KindOf(i) == SyntaxKind.Timestamp && IsSigned(page, i)) others++;
        }

        return others >= OtherEntries;
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
