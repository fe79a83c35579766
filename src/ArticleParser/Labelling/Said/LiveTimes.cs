using ArticleParser.Lines;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>
/// A live blog: times alone on their lines, with text between them. Between the times of a rail there are titles alone. What stands
/// directly behind a time and is no sentence is the entry's title.
/// </summary>
internal static class LiveTimes
{
    private const int Fewest = 3;
    private const int FewestWords = 8;
    private const int Reach = 4;
    private const int TitleWords = 16;

    public static void Add(LexedPage page, LabelScores scores)
    {
        int entries = 0, bare = 0;
        for (var i = 0; i < page.Count; i++)
        {
            if (!IsTime(page, i)) continue;
            bare++;
            if (HasText(page, i)) entries++;
        }

        if (entries < Fewest || entries * 4 < bare * 3) return;
        for (var i = 0; i < page.Count; i++)
        {
            if (IsTime(page, i) && HasText(page, i)) Entry(page, scores, i);
        }
    }

    private static void Entry(LexedPage page, LabelScores scores, int line)
    {
        SaidEvidence.Say(scores, line, SyntaxKind.LiveEntry, SaidEvidence.Sure);
        SaidEvidence.SaySection(scores, line, SyntaxKind.Body, SaidEvidence.Strong);
        var next = line + 1;
        if (next < page.Count && IsByline(page, next)) next++;
        if (next >= page.Count || page.Lines[next].Looks is not (SyntaxKind.None or SyntaxKind.SectionLabel)) return;
        ref readonly var facts = ref page.Facts[next];
        if (facts.Words <= TitleWords && facts.Words > 0 && !Text.LineFacts.IsSentenceEnd(facts.LastMark)) SaidEvidence.Say(scores, next, SyntaxKind.Subheading, SaidEvidence.Strong);
        SaidEvidence.SaySection(scores, next, SyntaxKind.Body, SaidEvidence.Some);
    }

    private static bool IsByline(LexedPage page, int line) => page.Lines[line].Looks is SyntaxKind.Byline or SyntaxKind.ShareTools;

    /// <summary>A time of day, with or without its day, or how long ago: and nothing else.</summary>
    private static bool IsTime(LexedPage page, int line)
    {
        ref readonly var token = ref page.Lines[line];
        if (token.Looks == SyntaxKind.LiveEntry) return true;
        if (token.Looks != SyntaxKind.Timestamp || page.CueOf(line)!.Variant is not ("" or "relative")) return false;
        return page.CueOf(line)!.Variant.Length > 0 || HasTime(page, token);
    }

    private static bool HasTime(LexedPage page, in LineToken token)
    {
        foreach (ref readonly var part in page.Parts.AsSpan().Slice(token.FirstPart, token.PartCount))
        {
            if (part.Kind == SyntaxKind.TimeToken || (part.Kind == SyntaxKind.DateToken && page.Text.AsSpan(part.Start, part.Length).IndexOf(':') > 0)) return true;
        }

        return false;
    }

    /// <summary>Whether a sentence follows before the next time.</summary>
    private static bool HasText(LexedPage page, int line)
    {
        for (var i = line + 1; i < page.Count && i <= line + Reach && !IsTime(page, i); i++)
        {
            ref readonly var facts = ref page.Facts[i];
            if (page.Lines[i].Looks == SyntaxKind.None && facts.Words >= FewestWords && facts.SentenceEnds > 0) return true;
        }

        return false;
    }
}
