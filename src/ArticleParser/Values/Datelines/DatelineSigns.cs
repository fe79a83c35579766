using System.Buffers;
using System.Runtime.Intrinsics;
using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>What a look at a line's first characters tells of a dateline: hardly a line has one, and to read it costs a hundred times as much.</summary>
internal static class DatelineSigns
{
    // "Rio de Janeiro", "Stoke upon Trent"
    private const int LongestSmall = 4;

    // Before a full stop.
    private const int LongestPlace = 32;
    private const int ShortestPlace = 4;

    // "12 September 2031 (AFP)"
    private const int LongestDay = 40;

    // What opens a day or an agency, and what stands before and behind an agency that nothing encloses.
    private static readonly SearchValues<char> s_opening = SearchValues.Create("(（[［/");
    private static readonly SearchValues<char> s_around = SearchValues.Create("-–—‒―−:：=＝।.,|");

    /// <summary>Where the first sign stands that closes a dateline, or a digit before it; -1 where there is none, or a longer word in small letters before it.</summary>
    public static int First(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || CharClasses.Is(line[0], CharClass.Digit) || OpensInProse(line)) return -1;
        var opening = line[..Math.Min(line.Length, Datelines.MaxChars)];
        var small = 0;
        for (var at = 0; at < opening.Length; at++)
        {
            var c = opening[at];
            if (IsSmall(c))
            {
                small = small > 0 || at == 0 || !CharClasses.Is(opening[at - 1], CharClass.Letter) ? small + 1 : 0;
                if (small > LongestSmall) return -1;
                continue;
            }

            small = 0;
            if (CharClasses.Is(c, CharClass.Letter | CharClass.Space) && c is not ('电' or '電')) continue;
            if (Closes(opening, at) || (c == '.' && at > 0 && StopAt(line) == at)) return at;
            if (CharClasses.Is(c, CharClass.Digit)) return opening[at..].ContainsAny(DatelineReader.Signs) || StopAt(line) > at ? at : -1;
        }

        return -1;
    }

    /// <summary>
    /// Whether the dateline can be a sure one: with an agency in brackets or behind a sign, or with a day behind a place in capitals. The scripts of East Asia have others.
    /// </summary>
    public static bool MayBeSure(ReadOnlySpan<char> line)
    {
        var sign = First(line);
        if (sign < 0) return false;
        var opening = line[..Math.Min(line.Length, Datelines.MaxChars)];
        if (CharClasses.Is(opening[0], CharClass.Wide) || opening[0] is '【' or '〔') return true;
        if (!CharClasses.Is(opening[0], CharClass.Letter)) return Encloses(opening, 0);
        if (CharClasses.Is(opening[sign], CharClass.Digit)) return MayHaveDay(opening, sign);

        // "MARROW, POST.COM - The council": an agency behind a comma.
        for (var at = 0; at < sign; at++)
        {
            if (opening[at] is ',' or '.' or '|' && IsAgency(opening[(at + 1)..].TrimStart())) return true;
        }

        // "Frankfurt/Main", "SHARM EL-SHEIK, Egypt (AP)": whether the sign is the place's is for the reader to say.
        if (opening[sign] == '/' || (opening[sign] == '-' && sign + 1 < opening.Length && CharClasses.Is(opening[sign - 1], CharClass.Letter) && CharClasses.Is(opening[sign + 1], CharClass.Letter))) return true;
        while (sign < opening.Length && (s_around.Contains(opening[sign]) || CharClasses.Is(opening[sign], CharClass.Space | CharClass.Stray | CharClass.Comma))) sign++;
        if (sign == opening.Length) return false;
        if (CharClasses.Is(opening[sign], CharClass.Digit)) return MayHaveDay(opening, sign);
        return Encloses(opening, sign) || IsAgency(opening[sign..]) || HasDigit(opening[sign..Math.Min(opening.Length, sign + LongestDay)]);
    }

    /// <summary>A day at the digit: the place before it is in capitals, or an agency stands behind it.</summary>
    private static bool MayHaveDay(ReadOnlySpan<char> opening, int digit)
    {
        if (!char.IsAsciiLetterLower(opening[1])) return true;
        var rest = opening[digit..];
        return rest[..Math.Min(rest.Length, LongestDay)].ContainsAny(s_opening) || (rest.IndexOfAny(s_around) is >= 0 and var first && rest[(first + 1)..].ContainsAny(s_around));
    }

    /// <summary>Whether a bracket stands there that encloses an agency or a day.</summary>
    private static bool Encloses(ReadOnlySpan<char> opening, int at)
    {
        var close = DatelineReader.CloseOf(opening[at]);
        var content = opening[(at + 1)..];
        if (close == '\0' || content.IndexOf(close) is not (> 0 and var end)) return false;
        content = content[..end].Trim();
        return HasDigit(content) || content.ContainsAnyInRange('\u3000', '\uFFFF') || (DatelineAgency.Is(content, out var isKnown) && (isKnown || DatelineAgency.IsCaps(content)));
    }

    private static bool IsAgency(ReadOnlySpan<char> text) => !text.IsEmpty && CharClasses.Is(text[0], CharClass.Letter) && (DatelineAgency.LengthAt(text) > 0 || AgencyNames.LengthAt(text) > 0);

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (CharClasses.Is(c, CharClass.Digit)) return true;
        }

        return false;
    }

    /// <summary>Whether a longer word in small letters stands among the first characters, and before it nothing but letters of ASCII and spaces: as in most paragraphs.</summary>
    private static bool OpensInProse(ReadOnlySpan<char> line)
    {
        if (line.Length < CharBytes.Count) return false;
        var chars = CharBytes.Of(line);
        var small = Between(chars, 'a', 'z');
        var letters = small | Between(chars, 'A', 'Z');
        var others = ~(letters | Between(chars, ' ', ' '));

        // Five in a row behind what is no letter; of both the lowest bit is the first.
        var words = small & small >> 1 & small >> 2 & small >> 3 & small >> LongestSmall & ~(letters << 1);
        return words != 0 && (words & (0 - words)) - 1 < (others & (0 - others)) - 1;
    }

    private static uint Between(Vector256<byte> chars, char from, char to) =>
        Vector256.LessThanOrEqual(chars - Vector256.Create((byte)from), Vector256.Create((byte)(to - from))).ExtractMostSignificantBits();

    // From Hebrew to Burmese no script has small letters, nor have Chinese and Korean: these are told without a look at the tables.
    private static bool IsSmall(char c) => c < '\u0080' ? char.IsAsciiLetterLower(c) : c is not ((>= '\u0590' and <= '\u109F') or (>= '\u3000' and <= '\uA63F') or (>= '\uAC00' and <= '\uFAFF')) && char.IsLower(c);

    /// <summary>Whether a sign that closes datelines stands there, and not the hyphen of a word such as "anti-war".</summary>
    private static bool Closes(ReadOnlySpan<char> text, int at) =>
        DatelineReader.IsSign(text[at])
        && !(text[at] == '-' && at > 0 && at + 1 < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetterLower(text[at + 1]));

    /// <summary>"Marrow. The council": where the full stop behind a few words stands; 0 for none.</summary>
    private static int StopAt(ReadOnlySpan<char> line)
    {
        var stop = line[..Math.Min(line.Length, LongestPlace)].IndexOf('.');
        return stop >= ShortestPlace && stop + 2 < line.Length && line[stop + 1] == ' ' && !char.IsLower(line[stop + 2]) ? stop : 0;
    }
}
