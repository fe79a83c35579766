using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>"Opened: 1911", "Height: 38 metres", a line below the other amid the story: the rows of a box with facts; or "Marrow 3-0 Quarrel", of results.</summary>
internal static class FactRows
{
    private const int ProseWords = 12;
    private const int FewestRows = 3;
    private const int MostRows = 12;
    private const int MostWords = 14;
    private const int MostLabelWords = 4;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        // No box begins before the first paragraph, unless that is one of its rows.
        var first = page.NextProse(0, ProseWords);
        if (first == page.Count) return;
        for (var start = IsRow(page, first) ? 1 : first + 1; start + FewestRows <= page.Count; start++)
        {
            if (!MayBegin(page, start) || !IsRow(page, start)) continue;
            var end = start + 1;
            while (end < page.Count && page.Facts[end].BlankBefore == 0 && IsRow(page, end)) end++;
            if (end - start is >= FewestRows and <= MostRows && page.IsAmidProse(start, end, ProseWords)) Say(scores, start, end);
            start = end - 1;
        }
    }

    private static void Say(LabelScores scores, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            SaidEvidence.Say(scores, i, SyntaxKind.TableRow, SaidEvidence.Strong);
            SaidEvidence.SaySection(scores, i, SyntaxKind.Body, SaidEvidence.Some);
        }
    }

    private static bool MayBegin(in SaidPage page, int start)
    {
        for (var i = start; i < start + FewestRows; i++)
        {
            if (!MayBeRow(page, i) || (i > start && page.Facts[i].BlankBefore > 0)) return false;
        }

        return true;
    }

    private static bool MayBeRow(in SaidPage page, int line) =>
        page.KindOf(line) == SyntaxKind.None && page.Facts[line].Words is >= 2 and <= MostWords && !LineFacts.IsSentenceEnd(page.Facts[line].LastMark);

    /// <summary>A label of a few words, a colon, and what is no sentence. A line that a cue names is a credit or a day and not a fact.</summary>
    private static bool IsRow(in SaidPage page, int line)
    {
        if (!MayBeRow(page, line)) return false;
        var text = page.TextOf(line);
        if (page.Facts[line].Digits >= 2 && IsScore(text)) return true;
        var colon = text.IndexOfAny(':', '：');
        if (colon < 2 || colon + 2 >= text.Length || !(text[colon + 1] == ' ' || text[colon] == '：') || ListMarker.LengthAt(text) > 0) return false;
        return !CharClasses.Is(text[0], CharClass.Digit) && LineFacts.HasAtMostWords(text[..colon], MostLabelWords);
    }

    /// <summary>Two numbers with a sign between, and words on both sides.</summary>
    private static bool IsScore(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny('-', '–', ':');
        for (; sign > 0 && sign + 1 < text.Length; sign = text[(sign + 1)..].IndexOfAny('-', '–', ':') is >= 0 and var next ? sign + 1 + next : -1)
        {
            if (!CharClasses.Is(text[sign - 1], CharClass.Digit) || !CharClasses.Is(text[sign + 1], CharClass.Digit)) continue;
            var before = text[..sign].TrimEnd("0123456789");
            var behind = text[(sign + 1)..].TrimStart("0123456789");
            return before.Length > 2 && behind.Length > 2 && before[^1] == ' ' && behind[0] == ' ' && CharClasses.Is(before[0], CharClass.Letter) && CharClasses.Is(behind[1], CharClass.Letter);
        }

        return false;
    }
}
