using System.Numerics;
using System.Runtime.Intrinsics;
using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>The extent and the case of a word as it stands in a byline.</summary>
internal static class WordShape
{
    private const int RoleReach = 40;

    /// <summary>
    /// The length and the case of a word of ASCII before a space or the text's end, of which no letter but the first is a capital: most words, told without a look
    /// at each character. 0 where the word is of another kind, or very long.
    /// </summary>
    public static int PlainLength(ReadOnlySpan<char> text, out NameWord shape)
    {
        shape = NameWord.None;
        var chars = PhraseStart.Load(text);
        var upper = PhraseStart.IsBetween(chars, 'A', 'Z').ExtractMostSignificantBits();
        var lower = PhraseStart.IsBetween(chars, 'a', 'z').ExtractMostSignificantBits();
        var letters = lower | (upper & 1);
        if ((letters & 1) == 0) return 0;
        if (letters == (1 << PhraseStart.Longest) - 1) letters |= PhraseStart.IsBetween(PhraseStart.Load(text[PhraseStart.Longest..]), 'a', 'z').ExtractMostSignificantBits() << PhraseStart.Longest;
        var length = BitOperations.TrailingZeroCount(~letters);
        if (length == 2 * PhraseStart.Longest || (length < text.Length && text[length] != ' ')) return 0;
        shape = (upper & 1) == 0 ? NameWord.Lower : length == 1 ? NameWord.Initial : NameWord.Capital;
        return length;
    }

    /// <summary>The length of the word at the beginning of the text, with apostrophes, hyphens and full stops inside it.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var wide = CharClasses.Is(text[0], CharClass.Wide);
        var length = 1;
        while (length < text.Length && Continues(text, length, wide)) length++;
        return length < text.Length && text[length] == '.' && IsAbbreviation(text[..length]) ? length + 1 : length;
    }

    public static NameWord Case(ReadOnlySpan<char> word)
    {
        if (OfLetters(word) is var plain and not NameWord.None) return plain;
        int letters = 0, upper = 0, digits = 0;
        foreach (var c in word)
        {
            if (CharClasses.Is(c, CharClass.Letter)) letters++;
            if (CharClasses.Is(c, CharClass.Upper)) upper++;
            if (CharClasses.Is(c, CharClass.Digit)) digits++;
        }

        if (CharClasses.Is(word[0], CharClass.Wide)) return NameWord.Wide;
        if (Letters.IsUncased(word[0])) return NameWord.Uncased;
        if (IsInitials(word) || (word.Length <= 6 && letters < word.Length && word.Contains('.') && upper > 0)) return NameWord.Initial;
        if (letters > 1 && upper == letters) return NameWord.Caps;

        // "d'Arcy" and "al-Masri" have their capital inside; "delta201" is how an account is named, and no word of prose.
        return CharClasses.Is(word[0], CharClass.Upper) || InnerCapital(word) || digits > 0 ? NameWord.Capital : NameWord.Lower;
    }

    /// <summary>The case of a word of ASCII letters alone, as most are; None for others.</summary>
    private static NameWord OfLetters(ReadOnlySpan<char> word)
    {
        var upper = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterUpper(c)) upper++;
            else if (!char.IsAsciiLetterLower(c)) return NameWord.None;
        }

        if (upper == word.Length) return upper == 1 ? NameWord.Initial : NameWord.Caps;
        return char.IsAsciiLetterUpper(word[0]) ? NameWord.Capital : NameWord.Lower;
    }

    private static bool Continues(ReadOnlySpan<char> text, int at, bool wide)
    {
        char c = text[at], before = text[at - 1];

        // As most characters of words are: no seam before one.
        if (char.IsAsciiLetterLower(c)) return !wide;
        if (CharClasses.Is(c, CharClass.Combining)) return true;
        if (CharClasses.Is(c, CharClass.Letter)) return CharClasses.Is(c, CharClass.Wide) == wide && !IsSeam(text, at);
        if (CharClasses.Is(c, CharClass.Digit)) return !wide && IsPartOfWord(text, at);
        var inside = at + 1 < text.Length && CharClasses.Is(text[at + 1], CharClass.Letter) && CharClasses.Is(before, CharClass.Letter);
        if (!inside || (c == '.' && IsGluedSentence(text, at))) return false;
        return wide ? c is '・' or '·' && IsKatakana(before) && IsKatakana(text[at + 1]) : c is '\'' or '’' or '-' or '‐' or '‑' or '.' or '״';
    }

    // Names such as "McKay" and "InfoWorld" have capitals inside; a role or a month after small letters was glued on.
    private static bool IsSeam(ReadOnlySpan<char> text, int at)
    {
        if (CharClasses.Is(text[at], CharClass.Wide)) return NameWords.Longest(text[at..], out var wide) > 0 && (wide & (NameWord.Role | NameWord.Agency)) != 0;
        if (at < 2 || !CharClasses.Is(text[at], CharClass.Upper)) return false;

        // Within capitals only a whole date is sure: "ESPNDec 22".
        if (CharClasses.Is(text[at - 1], CharClass.Upper)) return IsCalendarWord(text[at..]) && DateValues.BeginsDate(text[at..]);
        if (!CharClasses.Is(text[at - 1], at == 2 ? CharClass.Digit : CharClass.Digit | CharClass.Letter)) return false;
        var rest = text[at..];
        return (NameWords.Longest(rest, out var name) > 1 && (name & (NameWord.Role | NameWord.NotName | NameWord.Agency)) != 0)
            || IsCalendarWord(rest)
            || (at > 3 && EndsWithRole(rest));
    }

    // "Jane DoeCity Hall Reporter": what was glued on is what she is.
    private static bool EndsWithRole(ReadOnlySpan<char> text)
    {
        if (text.Length > RoleReach) return false;
        for (var at = text.IndexOf(' ') + 1; at > 0 && at < text.Length; at++)
        {
            if (text[at - 1] == ' ' && NameWords.Longest(text[at..], out var word) == text.Length - at && (word & NameWord.Role) != 0) return true;
        }

        return false;
    }

    private static bool IsCalendarWord(ReadOnlySpan<char> text) =>
        DateWords.Longest(text, out var date) > 2 && (date.Word & (DateWord.Month | DateWord.Weekday)) != 0;

    // "F1", "delta201" and "Bo2man" are words; the year glued to "December2023" is none.
    private static bool IsPartOfWord(ReadOnlySpan<char> text, int at)
    {
        if (CharClasses.Is(text[at - 1], CharClass.Digit | CharClass.Upper)) return true;
        var digits = Digits.Run(text[at..Math.Min(at + 5, text.Length)]);
        var follows = at + digits < text.Length ? text[at + digits] : ' ';
        return char.IsLower(text[0]) ? digits < 5 && !(follows is '.' or ':' or '/') : digits == 1 && char.IsLower(follows);
    }

    // "The quay at dawn.Jane Doe": a capital behind a word's full stop, but not that of "J.Doe", "St.Gallen" or "InfoWorld.com".
    private static bool IsGluedSentence(ReadOnlySpan<char> text, int at) =>
        at >= 4 && CharClasses.Is(text[at + 1], CharClass.Upper) && IsSmall(text[at - 1]) && IsSmall(text[at - 2]) && IsSmall(text[at - 3]);

    private static bool IsSmall(char c) => CharClasses.Is(c, CharClass.Letter) && !CharClasses.Is(c, CharClass.Upper);

    private static bool IsKatakana(char c) => c is >= '\u30A0' and <= '\u30FF';

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (!CharClasses.Is(word[0], CharClass.Upper)) return false;
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] is not ('.' or '-') && (word[i - 1] is not ('.' or '-') || !CharClasses.Is(word[i], CharClass.Upper))) return false;
        }

        return true;
    }

    private static bool InnerCapital(ReadOnlySpan<char> word)
    {
        var sign = word.IndexOfAny('\'', '’', '-');
        return sign is > 0 and < 4 && sign + 1 < word.Length && CharClasses.Is(word[sign + 1], CharClass.Upper);
    }

    // A full stop belongs to initials and to short words such as "Dr." and "St."; elsewhere it ends the line.
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => IsInitials(word) || word.Contains('.');
}
