using ArticleParser.Lines;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>The lines before the header.</summary>
internal static class MastheadRoles
{
    private const int KickerWords = 5;
    private const int TitleWords = 5;

    // A section's name this near to the header is this story's; further off it is navigation.
    private const int LabelReach = 4;

    // Names above the headline are the author's where they are near, and the net takes them for a byline's.
    private const int BylineReach = 16;
    private const int BylineWords = 8;
    private const int BylineBar = 2000;

    public static void Assign(PageRoles roles, int header)
    {
        var end = roles.Story.IsEmpty ? 0 : header;
        for (var i = 0; i < end; i++)
        {
            var (role, reason) = RoleOf(roles, i, header);
            roles.Set(i, role == SyntaxKind.DateStamp ? SyntaxKind.Page : SyntaxKind.Masthead, role, reason);
        }
    }

    private static (SyntaxKind Role, RoleReason Reason) RoleOf(PageRoles roles, int line, int header)
    {
        var looks = roles.Looks(line);
        if (looks == SyntaxKind.SectionLabel && !IsOwnLabel(roles, line, header)) return (SyntaxKind.NavigationItem, RoleReason.Navigation);
        if (looks != SyntaxKind.None) return (looks, RoleReason.Cue);
        if (IsPageTitle(roles, line)) return (SyntaxKind.FurnitureLine, RoleReason.PageTitle);
        var words = roles.Page.Facts[line].Words;
        if (header - line <= BylineReach && words <= BylineWords && IsByline(roles, line)) return (SyntaxKind.Byline, RoleReason.Names);
        if (header - line <= BylineReach && FieldRoles.IsDated(roles, line)) return (SyntaxKind.Timestamp, RoleReason.Scored);
        if (words <= KickerWords && (line == roles.Headline - 1 || IsBehindStamp(roles, line))) return (SyntaxKind.SectionLabel, RoleReason.Kicker);
        return words < TitleWords ? (SyntaxKind.NavigationItem, RoleReason.Navigation) : (SyntaxKind.Teaser, RoleReason.Teaser);
    }

    /// <summary>A person's name and not the site's, as the net thinks too.</summary>
    private static bool IsByline(PageRoles roles, int line)
    {
        if (roles.Says(line, LineHead.Byline) <= BylineBar) return false;
        var text = roles.Page.TextOf(line);
        return roles.Page.Facts[line].Words > 1 && LineParts.Covers("names", text) && (PersonNames.Is(text.TrimEnd(" ,/|")) || LineParts.HasRole(text));
    }

    /// <summary>Glued to a template's date, as in "date 2031-03-02 REGIONS".</summary>
    private static bool IsBehindStamp(PageRoles roles, int line) => line == 1 && roles.Looks(0) == SyntaxKind.DateStamp && roles.Page.IsGlued(1);

    /// <summary>The page's own title, which many scrapers put first: the headline again, often with the site's name.</summary>
    private static bool IsPageTitle(PageRoles roles, int line) =>
        line <= 1 && roles.Headline > line
        && roles.Page.TextOf(line).StartsWith(roles.Page.TextOf(roles.Headline), StringComparison.OrdinalIgnoreCase);

    /// <summary>The last of the section names above the header, and not one of a row of them.</summary>
    private static bool IsOwnLabel(PageRoles roles, int line, int header)
    {
        if (header - line > LabelReach) return false;
        return line + 1 == header || roles.Looks(line + 1) is not (SyntaxKind.SectionLabel or SyntaxKind.NavigationItem or SyntaxKind.None);
    }
}
