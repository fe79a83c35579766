using System.Buffers;
using System.Globalization;

namespace ArticleParser;

/// <summary>What is odd about the characters of a page, whatever they say.</summary>
internal static class TextOddities
{
    // The first characters of the sequences that UTF-8 turns into when it is read as Windows-1252.
    private static readonly SearchValues<char> s_suspects = SearchValues.Create("ÃÂâ");

    // C0 and C1 controls other than white space, and combining marks, which are looked at more closely.
    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    public static void Find(string text, List<Diagnostic> found)
    {
        Mojibake(text, found);
        Replacements(text, found);
        Strays(text, found);
    }

    private static void Mojibake(string text, List<Diagnostic> found)
    {
        int first = -1, count = 0;
        for (var at = text.AsSpan().IndexOfAny(s_suspects); at >= 0;)
        {
            if (IsMojibake(text, at))
            {
                if (first < 0) first = at;
                count++;
            }

            var next = text.AsSpan(at + 1).IndexOfAny(s_suspects);
            at = next < 0 ? -1 : at + 1 + next;
        }

        // "Ã¼" once may be what somebody wrote about; real cases come in numbers.
        if (count < 2) return;
        var span = new TextSpan(first, 2);
        found.Add(Diagnostic.Create(DiagnosticDescriptors.Mojibake, span, text.Substring(first, 2), count));
    }

    private static bool IsMojibake(string text, int at)
    {
        if (at + 1 >= text.Length) return false;
        var next = text[at + 1];
        return text[at] switch
        {
            'Ã' => next is (>= '\u00A0' and <= '\u00BF') or '\u0192' or '\u201E' or '\u2026' or '\u2020' or '\u2021' or '\u02C6' or '\u2030' or '\u0160' or '\u2039' or '\u0152' or '\u017D' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2022' or '\u2013' or '\u2014' or '\u02DC' or '\u2122' or '\u0161' or '\u203A' or '\u0153' or '\u017E' or '\u0178',
            'Â' => next is >= '\u00A0' and <= '\u00BF',
            _ => next is '€' or '\u0080',
        };
    }

    private static void Replacements(string text, List<Diagnostic> found)
    {
        var first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (first >= 0) found.Add(Diagnostic.Create(DiagnosticDescriptors.ReplacementCharacters, new TextSpan(first, 1), text.AsSpan().Count('\uFFFD')));
    }

    private static void Strays(string text, List<Diagnostic> found)
    {
        int first = -1, count = 0;
        for (var i = text.AsSpan().IndexOfAny(s_controls); i >= 0;)
        {
            if (first < 0) first = i;
            count++;
            var next = text.AsSpan(i + 1).IndexOfAny(s_controls);
            i = next < 0 ? -1 : i + 1 + next;
        }

        if (count == 0 && MayHoldMarks(text)) LoneMarks(text, ref first, ref count);
        if (count == 0) return;
        var code = ((int)text[first]).ToString("X4", CultureInfo.InvariantCulture);
        found.Add(Diagnostic.Create(DiagnosticDescriptors.StrayCharacter, new TextSpan(first, 1), code, count));
    }

    /// <summary>False for most pages in Latin letters: between the two ranges, which hold all combining marks, stand the quotes and dashes of such pages.</summary>
    private static bool MayHoldMarks(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0300', '\u1FFF') || text.ContainsAnyInRange('\u20D0', '\uFFFF');

    /// <summary>Combining marks at the beginning of a line.</summary>
    private static void LoneMarks(string text, ref int first, ref int count)
    {
        for (var at = 0; at < text.Length;)
        {
            if (CharClasses.Is(text[at], CharClass.Combining))
            {
                if (first < 0) first = at;
                count++;
            }

            at = LineSplitter.Next(text, at).Next;
        }
    }
}
