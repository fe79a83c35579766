namespace ArticleParser.Labelling;

/// <summary>What readers wrote: from a heading or control of the comments area to the next heading or legal line.</summary>
internal static class CommentRoles
{
    /// <summary>The comments directly after the endmatter; gives the first line after them.</summary>
    public static int Assign(PageRoles roles, int at) =>
        at < roles.Page.Count && Begins(roles, at) ? Assign(roles, at, roles.Page.Count, SyntaxKind.Comments) : at;

    /// <summary>Comments among the rail's teasers; gives the first line after them.</summary>
    public static int AssignInRail(PageRoles roles, int at, int end) => Assign(roles, at, end, SyntaxKind.Rail);

    public static bool Begins(PageRoles roles, int line) => roles.Looks(line) == SyntaxKind.Comment;

    private static int Assign(PageRoles roles, int at, int end, SyntaxKind section)
    {
        var last = LastComment(roles, at, end);
        for (; at < end && !Ends(roles.Looks(at)); at++)
        {
            // After the area's last control only the comment that it belongs to can follow.
            if (at > last + 1 && roles.Looks(at) == SyntaxKind.None && roles.Page.Facts[at].Words < 6) break;
            var own = roles.Looks(at) is SyntaxKind.None or SyntaxKind.Byline or SyntaxKind.Timestamp or SyntaxKind.ListItem;
            if (own) roles.Set(at, section, SyntaxKind.Comment, RoleReason.Comment);
            else roles.Set(at, section, roles.Looks(at), RoleReason.Cue);
        }

        return at;
    }

    private static int LastComment(PageRoles roles, int at, int end)
    {
        var last = at;
        for (var i = at; i < end && !Ends(roles.Looks(i)); i++)
        {
            if (roles.Looks(i) == SyntaxKind.Comment) last = i;
        }

        return last;
    }

    private static bool Ends(SyntaxKind looks) => looks is SyntaxKind.RailHeading or SyntaxKind.LegalLine or SyntaxKind.ContactLine or SyntaxKind.Copyright;
}
