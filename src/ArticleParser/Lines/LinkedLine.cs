using System.Buffers;
using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>
/// Finds a pointer to another story that was glued into a paragraph: "… of its four bearings.READ ALSO: Ferry fares to rise". It begins where a sentence ends
/// or at a seam, and ends at the next seam or with the line. What stands before and behind it become lines of their own.
/// </summary>
/// <param name="page">The page's text.</param>
/// <param name="masks">Its masks.</param>
/// <param name="cues">What lines are compared with.</param>
internal sealed class LinkedLine(string page, PageMasks masks, CueTable cues)
{
    private const int ShortestLine = 60;
    private const int LabelReach = 44;
    private const int MostSigns = 8;
    private const int FewestWords = 3;
    private const int MostWords = 30;
    private const int ProseWords = 6;
    private const int SureLabel = 7;

    private static readonly SearchValues<char> s_signs = SearchValues.Create(":：»】|｜-–");
    private static readonly SearchValues<char> s_stops = SearchValues.Create(".!?…\"”»“)’");

    // What no label begins with: most of a paragraph, which is passed at once.
    private static readonly SearchValues<char> s_amid = SearchValues.Create("abcdefghijklmnopqrstuvwxyz 0123456789\t,.!?\"'();:/&%$#*+-");
    private static readonly WordSet s_camels = new("CamelName");

    /// <param name="at">Where the line begins, without white space around it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="match">The pointer, and where it stands.</param>
    public bool TryFind(int at, int end, out CueMatch match)
    {
        match = default;
        if (end - at is < ShortestLine or > LineText.Cap) return false;
        var line = page.AsSpan(at, end - at);
        var from = 0;
        for (var tries = 0; tries < MostSigns;)
        {
            var sign = line[from..].IndexOfAny(s_signs);
            if (sign < 0) break;
            if (!IsWithinWord(line, from + sign))
            {
                if (TryAt(line, from, from + sign, out match)) return true;
                tries++;
            }

            from += sign + 1;
        }

        return masks.MayOpenInCapitals(at, end) && TryCapitals(line, out match);
    }

    /// <summary>"tide-free": a hyphen is a sign only where white space follows it.</summary>
    private static bool IsWithinWord(ReadOnlySpan<char> line, int sign) => line[sign] is '-' or '–' && sign + 1 < line.Length && !CharClasses.Is(line[sign + 1], CharClass.Space);

    /// <summary>"… bearings.READ ALSO Ferry fares to rise", "… bearings. READ ALSOFerry fares to rise": no sign behind the label, but capitals where the rest has small letters.</summary>
    private bool TryCapitals(ReadOnlySpan<char> line, out CueMatch match)
    {
        match = default;
        for (var at = 0; at + SureLabel < line.Length; at = NextSentence(line, at))
        {
            if (!CharClasses.Is(line[at], CharClass.Upper) || !CharClasses.Is(line[at + 1], CharClass.Upper | CharClass.Space)) continue;
            var label = cues.LabelLength(line[at..], SyntaxKind.RelatedLink, out var cue);
            if (label < SureLabel || !CharClasses.Is(line[at + label - 1], CharClass.Letter) || !IsAllCapitals(line.Slice(at, label))) continue;
            var title = at + label;
            while (title < line.Length && CharClasses.Is(line[title], CharClass.Space)) title++;
            if (title + 1 >= line.Length || !CharClasses.Is(line[title], CharClass.Upper) || !char.IsLower(line[title + 1])) continue;
            if (EndOf(line, title) is not (>= 0 and var end)) continue;
            match = new CueMatch(cue!, [new TokenSpan(SyntaxKind.LabelToken, at, label), new TokenSpan(SyntaxKind.TextToken, title, end - title)], at, end);
            return true;
        }

        return false;
    }

    /// <summary>Behind the next full stop, the quotation marks and the white space behind it; the line's end where there is none.</summary>
    private static int NextSentence(ReadOnlySpan<char> line, int at)
    {
        var stop = line[at..].IndexOfAny(s_stops);
        if (stop < 0) return line.Length;
        at += stop + 1;
        while (at < line.Length && (s_stops.Contains(line[at]) || CharClasses.Is(line[at], CharClass.Space))) at++;
        return at;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }

    private bool TryAt(ReadOnlySpan<char> line, int from, int sign, out CueMatch match)
    {
        match = default;
        for (var start = Math.Max(from, sign - LabelReach); start < sign; start++)
        {
            var passed = line[start..sign].IndexOfAnyExcept(s_amid);
            if (passed < 0) break;
            start += passed;
            if (!MayBegin(line, start)) continue;
            var label = cues.LabelLength(line[start..], SyntaxKind.RelatedLink);
            if (label == 0 || start + label < sign - 1 || (IsLoose(line, start) && label < SureLabel && !Letters.IsUncased(line[start]) && !Letters.IsUnspaced(line[start]))) continue;
            var end = EndOf(line, sign + 1);
            if (end < 0 || (start == 0 && end == line.Length)) continue;
            if (!cues.TryFind(line[start..end], false, out var found) || found.Cue.Kind != SyntaxKind.RelatedLink || found.End < end - start) continue;
            match = found.Shift(start) with { Start = start, End = end };
            return true;
        }

        return false;
    }

    /// <summary>Where a sentence has ended before, or a seam is; a label begins with a capital where the script has any.</summary>
    private static bool MayBegin(ReadOnlySpan<char> line, int at)
    {
        if (!CharClasses.Is(line[at], CharClass.Letter) && line[at] is not ('【' or '¿' or '[')) return false;
        if (char.IsLower(line[at]) && !Letters.IsUncased(line[at])) return false;
        if (at == 0) return true;
        var before = line[at - 1];
        if (LineFacts.IsSentenceEnd(before) || before is '"' or '”' or '»' or '“' or '」' or ')' or '।' or '。' or '’') return true;
        return IsLoose(line, at) || (CharClasses.Is(before, CharClass.Letter) && !CharClasses.Is(line[at], CharClass.Wide) && Seam.IsAt(line, at));
    }

    /// <summary>"… bearings. Read also:": a sentence has ended, and white space stands between.</summary>
    private static bool IsLoose(ReadOnlySpan<char> line, int at)
    {
        if (at == 0 || !CharClasses.Is(line[at - 1], CharClass.Space)) return false;
        var before = line[..at].TrimEnd();
        return !before.IsEmpty && (LineFacts.IsSentenceEnd(before[^1]) || before[^1] is '"' or '”' or '»' or '“' or ')' or '।' or '。');
    }

    /// <summary>The next seam behind which a sentence stands, else the line's end; -1 where the title would be too long or too short.</summary>
    private static int EndOf(ReadOnlySpan<char> line, int start)
    {
        var end = line.Length;
        for (var at = start + 1; at < line.Length; at++)
        {
            if (!IsSeam(line, at) || !IsProse(line[at..])) continue;
            end = at;
            break;
        }

        var words = LineFacts.CountWords(line[start..end]);
        return words is >= FewestWords and <= MostWords ? end : -1;
    }

    private static bool IsProse(ReadOnlySpan<char> text) => LineFacts.CountWords(text) >= ProseWords && (LineFacts.IsSentenceEnd(text[^1]) || text[^1] is '"' or '”' or ')' or '»');

    /// <summary>A small letter, digit or closing mark, then a capital or an opening quotation mark.</summary>
    private static bool IsSeam(ReadOnlySpan<char> line, int at)
    {
        char before = line[at - 1], next = line[at];
        if (CharClasses.Is(before, CharClass.Space) || before == '-') return false;
        if (next is '"' or '“' or '„' or '«' or '¿' or '¡') return at + 1 < line.Length && CharClasses.Is(line[at + 1], CharClass.Letter | CharClass.Digit) && !CharClasses.Is(before, CharClass.Space) && before is not ('(' or '“' or '„' or '«');
        if (!CharClasses.Is(next, CharClass.Upper)) return false;
        if (before is '?' or '!' or '.' or '”' or '"' or '»' or ')') return before != '.' || (at > 2 && CharClasses.Is(line[at - 2], CharClass.Letter) && !CharClasses.Is(line[at - 2], CharClass.Upper));
        return !CharClasses.Is(before, CharClass.Upper) && CharClasses.Is(before, CharClass.Letter | CharClass.Digit) && !IsCamel(line, at);
    }

    /// <summary>"WhatsApp", "McKay": a capital within a name.</summary>
    private static bool IsCamel(ReadOnlySpan<char> line, int at)
    {
        int start = at, end = at;
        while (start > 0 && CharClasses.Is(line[start - 1], CharClass.Letter)) start--;
        while (end < line.Length && CharClasses.Is(line[end], CharClass.Letter)) end++;
        return at - start <= 3 && line[start..at] is "Mc" or "Mac" or "De" or "Di" or "La" or "Le" or "Van" or "i" or "e"
            || s_camels.Contains(line[start..end]);
    }
}
