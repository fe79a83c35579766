namespace ArticleParser;

/// <summary>The lines of the story, and what stands between them.</summary>
internal static class BodyRoles
{
    private const int HeadingWords = 14;

    public static void Assign(PageRoles roles)
    {
        for (var i = roles.Story.First; i <= roles.Story.Last; i++)
        {
            var (role, reason) = RoleOf(roles, i);
            roles.Set(i, SyntaxKind.Body, role, reason);
        }
    }

    private static (SyntaxKind Role, RoleReason Reason) RoleOf(PageRoles roles, int line)
    {
        if (roles.Looks(line) is not SyntaxKind.None and var looks) return (looks, RoleReason.Cue);
        var text = roles.Page.TextOf(line);
        if (ListMarker.LengthAt(text) > 0) return (SyntaxKind.ListItem, RoleReason.Marker);
        if (text.Contains('\t')) return (SyntaxKind.TableRow, RoleReason.Cells);
        if (line < roles.Story.Last && roles.Looks(line + 1) == SyntaxKind.Credit && roles.Page.Facts[line + 1].GluedBefore) return (SyntaxKind.Caption, RoleReason.Caption);
        if (IsHeading(roles, line)) return (SyntaxKind.Subheading, RoleReason.Heading);
        return (SyntaxKind.Paragraph, RoleReason.Story);
    }

    /// <summary>Short, without a full stop, and with story text to follow.</summary>
    private static bool IsHeading(PageRoles roles, int line)
    {
        var facts = roles.Page.Facts[line];
        if (facts.Words > HeadingWords || roles.Scores[line] > 0 || LineFacts.IsSentenceEnd(facts.LastMark) && facts.LastMark != '?') return false;
        return line < roles.Story.Last && roles.Scores[line + 1] > 0;
    }
}
