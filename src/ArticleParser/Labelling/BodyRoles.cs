using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>The lines of the story, and what stands between them.</summary>
internal static class BodyRoles
{
    private const int TeaserWords = 4;

    // In thousandths of a logit. The heads of fields are trained on as many lines that are as are not.
    private const int FieldBar = 1000;

    /// <param name="roles">The page.</param>
    /// <param name="headings">Which lines are the story's headings.</param>
    public static void Assign(PageRoles roles, bool[] headings)
    {
        for (var i = roles.Story.First; i <= roles.Story.Last; i++)
        {
            var (role, reason) = roles.Kept[i] ? StoryRole(roles, i, headings[i]) : OtherRole(roles, i);
            roles.Set(i, SyntaxKind.Body, role, reason);
        }
    }

    /// <summary>The score says that it is the story's; the cue can only say which part.</summary>
    private static (SyntaxKind Role, RoleReason Reason) StoryRole(PageRoles roles, int line, bool isHeading)
    {
        if (isHeading) return (SyntaxKind.Subheading, RoleReason.Heading);
        if (SyntaxFacts.IsAnyStoryBlock(roles.Looks(line))) return (roles.Looks(line), RoleReason.Cue);
        var text = roles.Page.TextOf(line);
        if (ListMarker.LengthAt(text) > 0) return (SyntaxKind.ListItem, RoleReason.Marker);
        if (text.Contains('\t')) return (SyntaxKind.TableRow, RoleReason.Cells);
        if (PullQuote.Is(text, roles.Page.Facts[line])) return (SyntaxKind.Quotation, RoleReason.PullQuote);
        return (SyntaxKind.Paragraph, RoleReason.Story);
    }

    private static (SyntaxKind Role, RoleReason Reason) OtherRole(PageRoles roles, int line)
    {
        var looks = roles.Looks(line);
        if (looks != SyntaxKind.None && !SyntaxFacts.IsAnyStoryBlock(looks)) return (looks, RoleReason.Cue);
        if (line + 1 < roles.Page.Count && roles.Looks(line + 1) == SyntaxKind.Credit) return (SyntaxKind.Caption, RoleReason.Caption);
        if (EmbeddedPosts.Is(roles.Page, line)) return (SyntaxKind.Embed, RoleReason.Post);
        if (TwinLines.Is(roles.Page, line)) return (SyntaxKind.Caption, RoleReason.Twin);
        if (DatedLines.Is(roles.Page, line)) return (SyntaxKind.Timestamp, RoleReason.Scored);
        if (FieldRoles.Find(roles, line, FieldBar) is not SyntaxKind.None and var field) return (field, RoleReason.Scored);
        var facts = roles.Page.Facts[line];
        if (facts.Words >= TeaserWords && !LineFacts.IsSentenceEnd(facts.LastMark)) return (SyntaxKind.Teaser, RoleReason.Teaser);
        return (SyntaxKind.FurnitureLine, RoleReason.Unnamed);
    }
}
