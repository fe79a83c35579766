namespace ArticleParser;

/// <summary>The lines before the header; of a page without a story, all lines.</summary>
internal static class MastheadRoles
{
    private const int KickerWords = 5;
    private const int TitleWords = 5;

    public static void Assign(PageRoles roles, int header)
    {
        var end = roles.Story.IsEmpty ? 0 : header;
        for (var i = 0; i < end; i++)
        {
            var (role, reason) = RoleOf(roles, i);
            roles.Set(i, role == SyntaxKind.DateStamp ? SyntaxKind.Page : SyntaxKind.Masthead, role, reason);
        }
    }

    private static (SyntaxKind Role, RoleReason Reason) RoleOf(PageRoles roles, int line)
    {
        if (roles.Looks(line) is not SyntaxKind.None and var looks) return (looks, RoleReason.Cue);
        var words = roles.Page.Facts[line].Words;
        if (line == roles.Headline - 1 && words <= KickerWords) return (SyntaxKind.SectionLabel, RoleReason.Kicker);
        return words < TitleWords ? (SyntaxKind.NavigationItem, RoleReason.Navigation) : (SyntaxKind.Teaser, RoleReason.Teaser);
    }
}
