using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>The people whom a page's bylines name.</summary>
internal static class SignedNames
{
    // Shorter ones begin too many other lines.
    private const int FewestLetters = 5;

    /// <summary>Fills in where the names stand, as far as there is room, and says how many they are.</summary>
    public static int Read(LexedPage page, Span<(int Start, int Length)> names)
    {
        var count = 0;
        foreach (ref readonly var token in page.Lines.AsSpan())
        {
            if (token.CueKind == SyntaxKind.Byline) count += Read(page, token, names[count..]);
        }

        return count;
    }

    /// <summary>The same of one line.</summary>
    public static int Read(LexedPage page, in LineToken byline, Span<(int Start, int Length)> names)
    {
        var count = 0;
        foreach (ref readonly var part in page.Parts.AsSpan().Slice(byline.FirstPart, byline.PartCount))
        {
            if (part.Kind == SyntaxKind.NameToken && part.Length >= FewestLetters && count < names.Length) names[count++] = (part.Start, part.Length);
        }

        return count;
    }
}
