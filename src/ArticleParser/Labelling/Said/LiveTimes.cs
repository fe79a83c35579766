using ArticleParser.Cues;
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
    private const int MaxLines = 4;
    private const int MostTexts = 12;
    private const int FewestTextWords = 6;
    private const int TitleWords = 16;
    private const int MostBefore = 4;
    private const int HeadLines = 12;
    private const int FewestTitleWords = 5, MostTitleWords = 24;
    private const int HeadLength = 200;

    private static readonly WordTrie s_words = new(WordLayout.LiveWords);

    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (!HasTimes(page)) return;
        int entries = 0, bare = 0, before = 0, behind = 0;
        var isCalled = IsCalledLive(page);
        for (var i = 0; i < page.Count; i++)
        {
            if (IsProse(page, i)) _ = entries > 0 ? behind++ : before++;
            if (!IsTime(page, i, isCalled) || OpensAnother(page, i, isCalled)) continue;
            bare++;
            if (HasText(page, i, isCalled)) entries++;
        }

        // Comments have their times behind the story.
        if (entries < Fewest || entries * 4 < bare * 3 || before > MostBefore || behind < before * 2) return;
        if (isCalled) SayTitle(page, scores);
        for (var i = 0; i < page.Count; i++)
        {
            if (!IsTime(page, i, isCalled) || !HasText(page, i, isCalled)) continue;
            Entry(page, scores, i);
            Texts(page, scores, i, isCalled);
        }
    }

    private static bool HasTimes(in SaidPage page)
    {
        if (!page.Has(SyntaxKind.Timestamp) && !page.Has(SyntaxKind.LiveEntry)) return false;
        var times = 0;
        for (var i = 0; i < page.Count && times < Fewest; i++) times += page.KindOf(i) is SyntaxKind.Timestamp or SyntaxKind.LiveEntry ? 1 : 0;
        return times == Fewest;
    }

    /// <summary>"1h ago", and below it "17.48 GMT": two times of one entry, of which the second counts.</summary>
    private static bool OpensAnother(in SaidPage page, int line, bool isCalled) => line + 1 < page.Count && IsTime(page, line + 1, isCalled);

    /// <summary>What is said before the next time, or before what closes the page.</summary>
    private static void Texts(in SaidPage page, LabelScores scores, int line, bool isCalled)
    {
        for (var i = line + 1; i < page.Count && i <= line + MostTexts && !IsTime(page, i, isCalled); i++)
        {
            if (page.KindOf(i) != SyntaxKind.None || page.Facts[i].Words < FewestTextWords || !Text.LineFacts.IsSentenceEnd(page.Facts[i].LastMark)) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Strong);
            SaidEvidence.SaySection(scores, i, SyntaxKind.Body, SaidEvidence.Some);
        }
    }

    /// <summary>Whether the page's head says that it is live.</summary>
    private static bool IsCalledLive(in SaidPage page)
    {
        for (var i = 0; i < Math.Min(page.Count, HeadLines); i++)
        {
            var text = page.TextOf(i);
            if (text.Length <= HeadLength && SaysLive(text)) return true;
        }

        return false;
    }

    private static bool SaysLive(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (DateSpots.IsBoundary(text, at) && s_words.Longest(text[at..], out _) > 0) return true;
        }

        return false;
    }

    /// <summary>"Stranded train reaches Marrow – as it happened": the first line long enough for a title that says so.</summary>
    private static void SayTitle(in SaidPage page, LabelScores scores)
    {
        for (var i = 0; i < Math.Min(page.Count, HeadLines); i++)
        {
            if (page.Facts[i].Words < FewestTitleWords || page.Facts[i].Words > MostTitleWords || page.KindOf(i) != SyntaxKind.None || !SaysLive(page.TextOf(i))) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Headline, SaidEvidence.Strong);
            return;
        }
    }

    private static bool IsProse(in SaidPage page, int line) => page.IsProse(line, FewestWords);

    private static void Entry(in SaidPage page, LabelScores scores, int line)
    {
        SaidEvidence.Say(scores, line, SyntaxKind.LiveEntry, SaidEvidence.Sure);
        SaidEvidence.SaySection(scores, line, SyntaxKind.Body, SaidEvidence.Strong);
        var next = line + 1;
        if (next < page.Count && IsByline(page, next)) next++;
        if (next >= page.Count || page.KindOf(next) is not (SyntaxKind.None or SyntaxKind.SectionLabel)) return;
        ref readonly var facts = ref page.Facts[next];
        if (facts.Words <= TitleWords && facts.Words > 0 && !Text.LineFacts.IsSentenceEnd(facts.LastMark)) SaidEvidence.Say(scores, next, SyntaxKind.Subheading, SaidEvidence.Strong);
        SaidEvidence.SaySection(scores, next, SyntaxKind.Body, SaidEvidence.Some);
    }

    private static bool IsByline(in SaidPage page, int line) => page.KindOf(line) is SyntaxKind.Byline or SyntaxKind.ShareTools;

    /// <summary>A time of day and nothing else; on a page that calls itself live with its day too, or how long ago.</summary>
    private static bool IsTime(in SaidPage page, int line, bool isCalled)
    {
        ref readonly var token = ref page.Lines[line];
        if (token.CueKind == SyntaxKind.LiveEntry) return HasTime(page, token, isCalled);
        if (token.CueKind != SyntaxKind.Timestamp) return false;
        return page.CueOf(line)!.Variant switch
        {
            "" => HasTime(page, token, isCalled),
            "relative" => isCalled,
            _ => false,
        };
    }

    private static bool HasTime(in SaidPage page, in LineToken token, bool isCalled)
    {
        var hasTime = false;
        foreach (ref readonly var part in page.Lexed.Parts.AsSpan().Slice(token.FirstPart, token.PartCount))
        {
            if (part.Kind == SyntaxKind.DateToken && !isCalled) return false;
            hasTime |= part.Kind == SyntaxKind.TimeToken || (part.Kind == SyntaxKind.DateToken && page.Text.AsSpan(part.Start, part.Length).IndexOf(':') > 0);
        }

        return hasTime;
    }

    /// <summary>Whether a sentence follows before the next time.</summary>
    private static bool HasText(in SaidPage page, int line, bool isCalled)
    {
        for (var i = line + 1; i < page.Count && i <= line + MaxLines && !IsTime(page, i, isCalled); i++)
        {
            if (IsProse(page, i)) return true;
        }

        return false;
    }
}
