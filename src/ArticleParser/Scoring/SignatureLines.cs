namespace ArticleParser;

/// <summary>Tells lines of the header that sign without a cue that covers them.</summary>
internal static class SignatureLines
{
    private const int MaxWords = 10;

    // In thousandths of a logit.
    private const int Bar = -1000;

    /// <summary>
    /// A short line that signs: "By …" with something behind it, or a name with its role, beside the headline, a date or
    /// a byline.
    /// </summary>
    public static bool Is(LexedPage page, LineScores scores, int line, int headline)
    {
        if (page.Facts[line].Words is < 2 or > MaxWords) return false;
        if (line != headline + 1 && !IsField(page, line - 1) && !IsField(page, line + 1)) return false;
        var text = page.TextOf(line);
        return LineParts.BeginsWithByline(text, page.Cues) || (scores.Says(line, LineHead.Byline) > Bar && LineParts.HasRole(text));
    }

    /// <summary>Whether a short line begins with "By …", wherever it stands: what a summary never does.</summary>
    public static bool IsBegun(LexedPage page, int line) => page.Facts[line].Words <= MaxWords && LineParts.BeginsWithByline(page.TextOf(line), page.Cues);

    private static bool IsField(LexedPage page, int line) =>
        line >= 0 && line < page.Count && page.Lines[line].Looks is SyntaxKind.Byline or SyntaxKind.Timestamp or SyntaxKind.ReadingTime;
}
