using ArticleParser.Lines;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>Tells lines of the header that sign without a cue that covers them.</summary>
internal static class SignatureLines
{
    private const int MaxWords = 10;
    private const int PersonWords = 4;
    private const int ToldReach = 3;

    // In thousandths of a logit.
    private const int Bar = -1000;
    private const int SureBar = 3000;

    /// <summary>Whether a line is short and stands where one that signs does: beside the headline, a date or a byline.</summary>
    public static bool May(LexedPage page, int line, int headline) =>
        page.Facts[line].Words is >= 2 and <= MaxWords && (line == headline + 1 || IsField(page, line - 1) || IsField(page, line + 1));

    /// <summary>Whether a line that may sign does: "By …" with something behind it, or a name with its role.</summary>
    public static bool Is(LexedPage page, LineScores scores, int line) => IsBegun(page, line) || IsNamed(page, scores, line);

    /// <summary>Whether a short line begins with "By …", wherever it stands: what a summary never does.</summary>
    public static bool IsBegun(LexedPage page, int line) => page.Facts[line].Words <= MaxWords && SignedPhrase.Begins(page.TextOf(line), page.Cues);

    /// <summary>Whether a line is "Author: harbourfan" or "by Our Editors", and the net takes it for a byline rather than not.</summary>
    public static bool IsLabelled(PageRoles roles, int line) =>
        roles.Page.Facts[line].Words <= MaxWords && roles.Says(line, LineHead.Byline) > Bar && SignedPhrase.Covers(roles.Page.TextOf(line), roles.Page.Cues);

    /// <summary>Whether a line that may sign is a name with its role.</summary>
    public static bool IsNamed(LexedPage page, LineScores scores, int line) => scores.Says(line, LineHead.Byline) > Bar && LineParts.HasRole(page.TextOf(line));

    /// <summary>
    /// Whether a line behind the story is a person's name and nothing else, and the writer's: for that the net is sure
    /// of it, or a line nearby tells of the same person.
    /// </summary>
    public static bool IsBehindStory(PageRoles roles, int line)
    {
        if (roles.Looks(line) != SyntaxKind.None || roles.Page.Facts[line].Words is < 2 or > PersonWords || roles.Says(line, LineHead.Byline) <= 0) return false;
        var text = roles.Page.TextOf(line);
        if (!LineParts.Covers("names", text) || !PersonNames.Is(text)) return false;
        return roles.Says(line, LineHead.Byline) > SureBar || IsToldOf(roles.Page, line, text);
    }

    /// <summary>"Jane Doe", and in a line nearby "Jane Doe writes about …", "All stories by Jane Doe".</summary>
    private static bool IsToldOf(LexedPage page, int line, ReadOnlySpan<char> name)
    {
        for (var i = line + 1; i <= line + ToldReach && i < page.Count; i++)
        {
            var text = page.TextOf(i);
            if (text.Length > name.Length && text.Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsField(LexedPage page, int line) =>
        line >= 0 && line < page.Count && page.Lines[line].Looks is SyntaxKind.Byline or SyntaxKind.Timestamp or SyntaxKind.ReadingTime;
}
