using System.Buffers;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A transcript: lines that open with who speaks are the story's, whatever word the name looks like. The name is in capitals, or one that opens
/// another line too; a time may stand before it.
/// </summary>
internal static class Speakers
{
    private const int MaxChars = 48;
    private const int Fewest = 3;
    private const int Near = 8;
    private const int LongestTime = 12;

    private static readonly SearchValues<char> s_clock = SearchValues.Create("0123456789:.");

    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (!page.Has(LineSigns.Speaks)) return;
        var count = 0;
        for (var i = 0; i < page.Count && count < Fewest; i++)
        {
            if (Opens(page, i)) count++;
        }

        if (count < Fewest) return;
        for (var i = 0; i < page.Count; i++)
        {
            if (!Opens(page, i)) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, SaidEvidence.Strong);
            SaidEvidence.SaySection(scores, i, SyntaxKind.Body, SaidEvidence.Some);
        }
    }

    private static bool Opens(in SaidPage page, int line)
    {
        if (!page.Is(line, LineSigns.Speaks)) return false;
        var text = WithoutTime(page.TextOf(line));
        if (text.Length < 8 || !CharClasses.Is(text[0], CharClass.Upper)) return false;
        var colon = text[..Math.Min(text.Length, MaxChars)].IndexOf(':');
        if (colon < 3 || colon + 2 >= text.Length || text[colon + 1] != ' ') return false;
        if (!LineFacts.IsSentenceEnd(text[^1]) && text[^1] is not ('"' or '”')) return false;
        return IsInCapitals(text[..colon]) || IsRepeated(page, line, text[..(colon + 1)]);
    }

    /// <summary>"[00:00:04] Halina Brock: …"</summary>
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('[' or '(') || text.Length < 8) return text;
        var end = text[..Math.Min(text.Length, LongestTime)].IndexOfAny(']', ')');
        return end > 0 && !text[1..end].ContainsAnyExcept(s_clock) ? text[(end + 1)..].TrimStart() : text;
    }

    /// <summary>"Halina Brock: " of two or three words with capitals, at the beginning of another line near.</summary>
    private static bool IsRepeated(in SaidPage page, int line, ReadOnlySpan<char> opening)
    {
        if (opening.Count(' ') is < 1 or > 2) return false;
        foreach (var range in opening.Split(' '))
        {
            if (opening[range].IsEmpty || !CharClasses.Is(opening[range][0], CharClass.Upper)) return false;
        }

        for (var i = Math.Max(0, line - Near); i < Math.Min(page.Count, line + Near); i++)
        {
            if (i != line && WithoutTime(page.TextOf(i)).StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"HALINA BROCK", "PIO ARLEN, HOST".</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (CharClasses.Is(c, CharClass.Digit) || (CharClasses.Is(c, CharClass.Letter) && !CharClasses.Is(c, CharClass.Upper))) return false;
        }

        return true;
    }
}
