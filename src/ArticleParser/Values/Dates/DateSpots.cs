using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>Finds a day with its year anywhere in a line.</summary>
internal static class DateSpots
{
    /// <summary>A day and its year have no fewer.</summary>
    public const int FewestDigits = 5;

    /// <summary>The first stretch that names a day with its year, with all that belongs to it.</summary>
    public static bool TryFind(ReadOnlySpan<char> line, out int start, out int end)
    {
        for (start = 0; start < line.Length; start++)
        {
            if (!IsBoundary(line, start) || !MayBegin(line[start..])) continue;
            end = start + DateValues.DayLength(line[start..]);
            if (end > start) return true;
        }

        end = 0;
        return false;
    }

    /// <summary>Whether there are digits enough for a day with its year.</summary>
    public static bool MayHold(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            if (CharClasses.Is(c, CharClass.Digit) && ++digits == FewestDigits) return true;
        }

        return false;
    }

    /// <summary>Whether something may begin there: behind what is no letter or digit, or at a seam. Most places are amid a word of ASCII, and cost one look.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> line, int at) =>
        at == 0 || (!Letters.IsAmidWord(line, at) && (Seam.IsAt(line, at) || !CharClasses.Is(line[at - 1], CharClass.Letter | CharClass.Digit | CharClass.Combining)));

    /// <summary>The place behind the white space and signs that part a date from what follows.</summary>
    public static int SkipSigns(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (IsSign(line[at]) || CharClasses.Is(line[at], CharClass.Space | CharClass.Stray | CharClass.Comma))) at++;
        return at;
    }

    public static bool IsSign(char c) => c is '|' or '｜' or '•' or '·' or '∙' or '⋅' or '●' or '/' or '-' or '–' or '—' or '~' or '»';

    private static bool MayBegin(ReadOnlySpan<char> rest) =>
        CharClasses.Is(rest[0], CharClass.Digit) || (CharClasses.Is(rest[0], CharClass.Letter) && DateWords.Longest(rest, out _) > 0);
}
