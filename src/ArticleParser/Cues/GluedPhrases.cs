using System.Runtime.CompilerServices;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Cues;

/// <summary>A line that is several whole cues, glued or in a row: "TermsPrivacyCookies", "Facebook | Twitter | WhatsApp".</summary>
internal static class GluedPhrases
{
    private const int Most = 40;

    public static bool TryFind(CueTrie openings, ReadOnlySpan<char> line, out CueMatch match)
    {
        match = default;

        // Most lines that get here begin with a phrase and go on with something else.
        if (!TryPhrase(openings, line, out var first, out var length)) return false;
        var second = SkipBetween(line, length);
        if (!TryPhrase(openings, line[second..], out _, out _)) return false;
        var parts = default(TokenSpanBuffer);
        parts.Add(new TokenSpan(SyntaxKind.LabelToken, 0, length));
        var at = second;
        while (at < line.Length && parts.Count < Most)
        {
            if (!TryPhrase(openings, line[at..], out _, out length)) break;
            parts.Add(new TokenSpan(SyntaxKind.LabelToken, at, length));
            at = SkipBetween(line, at + length);
        }

        if (at < line.Length) return false;
        match = new CueMatch(first.Cue, parts.ToImmutable(), 0, line.Length);
        return true;
    }

    private static bool TryPhrase(CueTrie openings, ReadOnlySpan<char> text, out CuePattern pattern, out int length)
    {
        (pattern, length) = (null!, 0);
        Unsafe.SkipInit(out Candidates found);
        for (var i = openings.Find(text, found) - 1; i >= 0; i--)
        {
            foreach (var candidate in openings.Values(found[i].Node))
            {
                if (!candidate.IsPhraseAlone || candidate.Cue.StartOnly) continue;
                (pattern, length) = (candidate, found[i].Length);
                return true;
            }
        }

        return false;
    }

    private static int SkipBetween(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (CharClasses.Is(line[at], CharClass.Space | CharClass.Comma) || line[at] is '|' or '•' or '·' or '/' or '-' or '–' or '&' or '.' or '›' or '»' or '>')) at++;
        return at;
    }
}
