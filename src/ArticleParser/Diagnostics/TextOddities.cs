using System.Buffers;
using System.Globalization;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>What is odd about the characters of a page, whatever they say.</summary>
internal static class TextOddities
{
    // The first characters of the sequences that UTF-8 turns into when it is read as Windows-1252.
    private static readonly SearchValues<char> s_suspects = SearchValues.Create("ÃÂâ");

    public static void Find(LexedPage page, List<Diagnostic> found)
    {
        var text = page.Text;
        var kinds = OddCharacters.Of(text);
        if (kinds == OddCharacter.None) return;
        if ((kinds & OddCharacter.MojibakeStart) != 0) Mojibake(text, found);
        if ((kinds & OddCharacter.Replacement) != 0) Replacements(text, found);
        Strays(page, kinds, found);
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

    /// <summary>Control characters; where there are none, combining marks that stand alone.</summary>
    private static void Strays(LexedPage page, OddCharacter kinds, List<Diagnostic> found)
    {
        int first = -1, count = 0;
        if ((kinds & OddCharacter.Control) != 0) Controls(page.Text, ref first, ref count);
        else if ((kinds & OddCharacter.Mark) != 0) LoneMarks(page, ref first, ref count);
        if (count == 0) return;
        var code = ((int)page.Text[first]).ToString("X4", CultureInfo.InvariantCulture);
        found.Add(Diagnostic.Create(DiagnosticDescriptors.StrayCharacter, new TextSpan(first, 1), code, count));
    }

    private static void Controls(string text, ref int first, ref int count)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (OddCharacters.Of(text[i]) != OddCharacter.Control) continue;
            if (first < 0) first = i;
            count++;
        }
    }

    /// <summary>Combining marks at the beginning of a physical line: the lexer leaves them to the trivia before a line, or behind the last.</summary>
    private static void LoneMarks(LexedPage page, ref int first, ref int count)
    {
        var from = 0;
        foreach (ref readonly var line in page.Lines.AsSpan())
        {
            LoneMarks(page.Text, from, line.Start, ref first, ref count);
            from = line.FullEnd;
        }

        LoneMarks(page.Text, from, page.Text.Length, ref first, ref count);
    }

    private static void LoneMarks(string text, int from, int to, ref int first, ref int count)
    {
        for (var at = from; at < to; at++)
        {
            if (!CharClasses.Is(text[at], CharClass.Combining) || (at > 0 && !CharClasses.Is(text[at - 1], CharClass.Break))) continue;
            if (first < 0) first = at;
            count++;
        }
    }
}
