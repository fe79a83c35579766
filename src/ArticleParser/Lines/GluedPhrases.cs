using System.Collections.Immutable;

namespace ArticleParser;

/// <summary>A line that is several whole cues, glued or in a row: "TermsPrivacyCookies", "Facebook | Twitter | WhatsApp".</summary>
internal static class GluedPhrases
{
    private const int Most = 40;

    public static bool TryFind(CueTrie openings, ReadOnlySpan<char> line, out CueMatch match)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        CuePattern? first = null;
        var at = 0;
        while (at < line.Length && parts.Count < Most)
        {
            if (!TryPhrase(openings, line[at..], out var pattern, out var length)) break;
            first ??= pattern;
            parts.Add(new Part(SyntaxKind.LabelToken, at, length));
            at = SkipBetween(line, at + length);
        }

        match = default;
        if (at < line.Length || parts.Count < 2) return false;
        match = new CueMatch(first!.Cue, parts.ToImmutable(), 0, line.Length);
        return true;
    }

    private static bool TryPhrase(CueTrie openings, ReadOnlySpan<char> text, out CuePattern pattern, out int length)
    {
        var found = new Candidates();
        for (var i = openings.Find(text, found) - 1; i >= 0; i--)
        {
            foreach (var candidate in found[i].Values)
            {
                if (!candidate.IsPhraseAlone || candidate.Cue.StartOnly) continue;
                (pattern, length) = (candidate, found[i].Length);
                return true;
            }
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
