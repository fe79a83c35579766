namespace ArticleParser;

/// <summary>Tells lines of the header that sign without a cue that covers them.</summary>
internal static class SignatureLines
{
    private const int MaxWords = 10;

    // In thousandths of a logit.
    private const int Bar = -1000;

    /// <summary>Whether a line is short and stands where one that signs does: beside the headline, a date or a byline.</summary>
    public static bool May(LexedPage page, int line, int headline) =>
        page.Facts[line].Words is >= 2 and <= MaxWords && (line == headline + 1 || IsField(page, line - 1) || IsField(page, line + 1));

    /// <summary>Whether a line that may sign does: "By …" with something behind it, or a name with its role.</summary>
    public static bool Is(LexedPage page, LineScores scores, int line) => IsBegun(page, line) || IsNamed(page, scores, line);

    /// <summary>Whether a short line begins with "By …", wherever it stands: what a summary never does.</summary>
    public static bool IsBegun(LexedPage page, int line) => page.Facts[line].Words <= MaxWords && LineParts.BeginsWithByline(page.TextOf(line), page.Cues);

    /// <summary>Whether a line that may sign is a name with its role.</summary>
    public static bool IsNamed(LexedPage page, LineScores scores, int line) => scores.Says(line, LineHead.Byline) > Bar && LineParts.HasRole(page.TextOf(line));

    private static bool IsField(LexedPage page, int line) =>
        line >= 0 && line < page.Count && page.Lines[line].Looks is SyntaxKind.Byline or SyntaxKind.Timestamp or SyntaxKind.ReadingTime;
}
