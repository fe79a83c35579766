using System.Runtime.CompilerServices;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Cues;

/// <summary>A line that is several whole cues, glued or in a row: "TermsPrivacyCookies", "Facebook | Twitter | WhatsApp".</summary>
internal static class GluedPhrases
{
    private const int Most = 40;

    /// <param name="openings">The phrases that cues begin with.</param>
    /// <param name="opened">Those that the line begins with.</param>
    /// <param name="line">The line.</param>
    /// <param name="match">The cue of the first, with a part for each.</param>
    public static bool TryFind(CueTrie openings, ReadOnlySpan<(int Length, int Node)> opened, ReadOnlySpan<char> line, out CueMatch match)
    {
        match = default;

        // Most lines that get here begin with a phrase and go on with something else.
        if (!TryLongest(openings, opened, out var first, out var length)) return false;
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
        Unsafe.SkipInit(out Candidates found);
        var count = openings.Find(text, found);
        return TryLongest(openings, found[..count], out pattern, out length);
    }

    /// <summary>The longest of the phrases found that is a cue by itself.</summary>
    private static bool TryLongest(CueTrie openings, ReadOnlySpan<(int Length, int Node)> found, out CuePattern pattern, out int length)
    {
        for (var i = found.Length - 1; i >= 0; i--)
        {
            if (openings.Values(found[i].Node).PhraseAlone is not { } phrase) continue;
            (pattern, length) = (phrase, found[i].Length);
            return true;
        }

        (pattern, length) = (null!, 0);
        return false;
    }

    private static int SkipBetween(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (CharClasses.Is(line[at], CharClass.Space | CharClass.Comma) || line[at] is '|' or '•' or '·' or '/' or '-' or '–' or '&' or '.' or '›' or '»' or '>')) at++;
        return at;
    }
}
