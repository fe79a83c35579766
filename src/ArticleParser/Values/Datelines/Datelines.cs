using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>
/// Reads what agencies and newspapers print before the first words of a story: "MARROW CITY (AP) — The council…",
/// "Marrow, 3 mars (AFP) - Le conseil…", "（マロー共同）市議会は…". Gives place, agency, day and the text behind them.
/// </summary>
internal static class Datelines
{
    /// <summary>No dateline is longer.</summary>
    public const int MaxChars = 120;

    /// <summary>A story has no fewer words behind its dateline.</summary>
    public const int FewestWords = 5;

    // "Rio de Janeiro", "Stoke upon Trent"
    private const int LongestSmall = 4;

    // Before a full stop.
    private const int LongestPlace = 32;
    private const int ShortestPlace = 4;

    // "September 12"
    private const int LongestMonth = 24;

    // What encloses an agency, and what stands before and behind one that nothing encloses.
    private static readonly SearchValues<char> s_enclosing = SearchValues.Create("(（[［【〔/");
    private static readonly SearchValues<char> s_signs = SearchValues.Create("-–—‒―−:：=＝।.,|");

    /// <summary>Reads the dateline that a line opens with.</summary>
    /// <param name="line">A line that may open with one, without white space around it.</param>
    public static Dateline Read(ReadOnlySpan<char> line)
    {
        GrammarRuns.Add(Grammar.Datelines, line);
        var parts = default(TokenSpanBuffer);
        var form = DatelineForm.Sure;
        var reader = new DatelineReader(line[..Math.Min(line.Length, MaxChars)]);
        var end = WideDatelines.Read(line[..Math.Min(line.Length, MaxChars)], ref parts);
        if (end == 0) end = reader.Read(ref parts, out form);
        if (end == 0 || form == DatelineForm.None) return Dateline.None;
        while (end < line.Length && CharClasses.Is(line[end], CharClass.Space | CharClass.Stray)) end++;
        var goesOn = HasWords(line[end..]);
        if (form != DatelineForm.Sure && (!goesOn || char.IsLower(line[end]))) return Dateline.None;
        if (end < line.Length) parts.Add(new TokenSpan(SyntaxKind.TextToken, end, line.Length - end));
        return new Dateline(form, parts.ToImmutable(), form == DatelineForm.Sure && goesOn);
    }

    /// <summary>Whether a story's words can follow: as <see cref="LineFacts.CountWords"/> counts them, and no further than that takes.</summary>
    private static bool HasWords(ReadOnlySpan<char> text)
    {
        int words = 0, wides = 0;
        var before = CharClass.Space;
        foreach (var c in text)
        {
            var here = CharClasses.Of(c);
            if ((before & CharClass.Space) != 0 && (here & CharClass.Space) == 0) words++;
            if ((here & CharClass.Wide) != 0) wides++;
            if (words + (wides / 2) >= FewestWords) return true;
            before = here;
        }

        return false;
    }

    /// <summary>A look at the opening: nearly all paragraphs have a word in small letters before the first sign of a dateline.</summary>
    public static bool MayOpen(ReadOnlySpan<char> line) => SignAt(line) >= 0;

    /// <summary>
    /// Whether what a line opens with can be a sure dateline, as far as a look tells: one that is has an agency in brackets or between two signs, or a day behind a place
    /// in capitals.
    /// </summary>
    public static bool MayBeSure(ReadOnlySpan<char> line)
    {
        var sign = SignAt(line);
        if (sign < 0) return false;
        var opening = line[..Math.Min(line.Length, MaxChars)];
        if (!CharClasses.Is(opening[0], CharClass.Letter) || CharClasses.Is(opening[0], CharClass.Wide) || IsEnclosing(opening[sign])) return true;
        if (CharClasses.Is(opening[sign], CharClass.Digit)) return !char.IsAsciiLetterLower(opening[1]) || opening.ContainsAny(s_enclosing) || HasTwo(opening[sign..], s_signs);
        if (opening[..sign].ContainsAny(',', '.', '|')) return true;
        while (sign < opening.Length && IsBetween(opening[sign])) sign++;
        var rest = opening[sign..];
        if (rest.IsEmpty || !CharClasses.Is(rest[0], CharClass.Letter)) return !rest.IsEmpty && (IsEnclosing(rest[0]) || CharClasses.Is(rest[0], CharClass.Digit));
        return rest[..Math.Min(rest.Length, LongestMonth)].ContainsAnyInRange('0', '9') || DatelineAgency.LengthAt(rest) > 0 || AgencyNames.LengthAt(rest) > 0;
    }

    /// <summary>Where the first sign stands that closes a dateline, or a digit before it; -1 where there is none, or a longer word in small letters before it.</summary>
    private static int SignAt(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || CharClasses.Is(line[0], CharClass.Digit) || OpensInProse(line)) return -1;
        var opening = line[..Math.Min(line.Length, MaxChars)];
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
            if (Closes(opening, at) || (c == '.' && IsStop(line, at))) return at;
            if (CharClasses.Is(c, CharClass.Digit)) return opening[at..].ContainsAny(DatelineReader.Signs) || StopAt(line) > at ? at : -1;
        }

        return -1;
    }

    /// <summary>Whether a longer word in small letters stands among the first characters, and before it nothing but letters of ASCII and spaces: as in most paragraphs.</summary>
    private static bool OpensInProse(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 * Vector256<ushort>.Count) return false;
        ref var text = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(line));
        var (first, second) = (Vector256.LoadUnsafe(ref text), Vector256.LoadUnsafe(ref text, (nuint)Vector256<ushort>.Count));
        var small = Between(first, second, 'a', 'z');
        var letters = small | Between(first, second, 'A', 'Z');
        var others = ~(letters | Between(first, second, ' ', ' '));

        // Five in a row behind what is no letter; of both the lowest bit is the first.
        var words = small & small >> 1 & small >> 2 & small >> 3 & small >> LongestSmall & ~(letters << 1);
        return words != 0 && (words & (0 - words)) - 1 < (others & (0 - others)) - 1;
    }

    private static uint Between(Vector256<ushort> first, Vector256<ushort> second, char from, char to) =>
        Vector256.Narrow(Between(first, from, to), Between(second, from, to)).ExtractMostSignificantBits();

    private static Vector256<ushort> Between(Vector256<ushort> chars, char from, char to) =>
        Vector256.LessThanOrEqual(chars - Vector256.Create((ushort)from), Vector256.Create((ushort)(to - from)));

    // From Hebrew to Burmese no script has small letters, nor have Chinese and Korean: these are told without a look at the tables.
    private static bool IsSmall(char c) => c < '\u0080' ? char.IsAsciiLetterLower(c) : c is not ((>= '\u0590' and <= '\u109F') or (>= '\u3000' and <= '\uA63F') or (>= '\uAC00' and <= '\uFAFF')) && char.IsLower(c);

    private static bool IsEnclosing(char c) => c is '(' or '（' or '[' or '［' or '【' or '〔' or '/';

    private static bool IsBetween(char c) => s_signs.Contains(c) || CharClasses.Is(c, CharClass.Space | CharClass.Stray | CharClass.Comma);

    private static bool HasTwo(ReadOnlySpan<char> text, SearchValues<char> signs) => text.IndexOfAny(signs) is >= 0 and var first && text[(first + 1)..].ContainsAny(signs);

    /// <summary>Whether a sign that closes datelines stands there, and not the hyphen of a word such as "anti-war".</summary>
    private static bool Closes(ReadOnlySpan<char> text, int at) =>
        DatelineReader.IsSign(text[at])
        && !(text[at] == '-' && at > 0 && at + 1 < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetterLower(text[at + 1]));

    private static bool IsStop(ReadOnlySpan<char> line, int at) => at > 0 && StopAt(line) == at;

    /// <summary>"Marrow. The council": where the full stop behind a few words stands; 0 for none.</summary>
    private static int StopAt(ReadOnlySpan<char> line)
    {
        var stop = line[..Math.Min(line.Length, LongestPlace)].IndexOf('.');
        return stop >= ShortestPlace && stop + 2 < line.Length && line[stop + 1] == ' ' && !char.IsLower(line[stop + 2]) ? stop : 0;
    }
}
