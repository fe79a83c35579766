namespace ArticleParser;

/// <summary>The lines after the story: endmatter, comments, rail, footer. Of a page without a story, all lines.</summary>
internal static class TailRoles
{
    private const int TitleWords = 4;

    public static void Assign(PageRoles roles)
    {
        var page = roles.Page;
        var at = roles.Story.IsEmpty ? 0 : roles.Story.Last + 1;
        if (at == 0 && page.Count > 0 && roles.Looks(0) == SyntaxKind.DateStamp) roles.Set(at++, SyntaxKind.Page, SyntaxKind.DateStamp, RoleReason.Cue);
        at = Endmatter(roles, at);
        at = Comments(roles, at);
        var footer = FooterStart(roles, at);
        for (; at < footer; at++) SetRail(roles, at);
        for (; at < page.Count; at++) SetFooter(roles, at);
    }

    private static int Endmatter(PageRoles roles, int at)
    {
        if (roles.Story.IsEmpty) return at;
        for (; at < roles.Page.Count && IsEndmatter(roles.Looks(at)); at++) roles.Set(at, SyntaxKind.Endmatter, roles.Looks(at), RoleReason.Cue);
        return at;
    }

    private static bool IsEndmatter(SyntaxKind looks) =>
        looks is not (SyntaxKind.None or SyntaxKind.Promo or SyntaxKind.ContactLine or SyntaxKind.LegalLine) && SyntaxFacts.MayHold(SyntaxKind.Endmatter, looks);

    private static int Comments(PageRoles roles, int at)
    {
        if (at >= roles.Page.Count || roles.Looks(at) != SyntaxKind.Comment) return at;
        for (; at < roles.Page.Count && !EndsComments(roles.Looks(at)); at++)
        {
            var looks = roles.Looks(at);
            if (looks == SyntaxKind.None) roles.Set(at, SyntaxKind.Comments, SyntaxKind.Comment, RoleReason.Comment);
            else roles.Set(at, SyntaxKind.Comments, looks, RoleReason.Cue);
        }

        return at;
    }

    private static bool EndsComments(SyntaxKind looks) => looks is SyntaxKind.RailHeading or SyntaxKind.LegalLine or SyntaxKind.ContactLine or SyntaxKind.Copyright;

    /// <summary>After the last line that points to another story.</summary>
    private static int FooterStart(PageRoles roles, int from)
    {
        for (var i = roles.Page.Count - 1; i >= from; i--)
        {
            if (roles.Looks(i) == SyntaxKind.RailHeading || IsTitle(roles, i)) return i + 1;
        }

        return from;
    }

    private static bool IsTitle(PageRoles roles, int line) => roles.Looks(line) == SyntaxKind.None && roles.Page.Facts[line].Words >= TitleWords;

    private static void SetRail(PageRoles roles, int line)
    {
        var looks = roles.Looks(line);
        if (looks != SyntaxKind.None) roles.Set(line, SyntaxKind.Rail, looks, RoleReason.Cue);
        else if (IsTitle(roles, line)) roles.Set(line, SyntaxKind.Rail, SyntaxKind.Teaser, RoleReason.Teaser);
        else roles.Set(line, SyntaxKind.Rail, SyntaxKind.FurnitureLine, RoleReason.Unnamed);
    }

    private static void SetFooter(PageRoles roles, int line)
    {
        var looks = roles.Looks(line);
        if (looks == SyntaxKind.None) roles.Set(line, SyntaxKind.Footer, SyntaxKind.FurnitureLine, RoleReason.Unnamed);
        else roles.Set(line, SyntaxKind.Footer, looks, RoleReason.Cue);
    }
}
