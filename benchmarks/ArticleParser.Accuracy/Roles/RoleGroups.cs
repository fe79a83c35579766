namespace ArticleParser.Accuracy.Roles;

/// <summary>Kinds of line that are alike: to take one for another of its group is the lesser mistake.</summary>
internal enum RoleGroup
{
    Story,
    Header,
    Figure,
    Pointer,
    Frame,
    Endmatter,
    Comment,
    Embed,
}

/// <summary>Which group a kind of line belongs to, as the corpus defines it.</summary>
internal static class RoleGroups
{
    /// <summary>The groups of some kinds, in order; a group that follows itself stands once.</summary>
    public static IReadOnlyList<RoleGroup> Of(IReadOnlyList<SyntaxKind> kinds)
    {
        var groups = new List<RoleGroup>(kinds.Count);
        foreach (var group in kinds.Select(Of))
        {
            if (groups.Count == 0 || groups[^1] != group) groups.Add(group);
        }

        return groups;
    }

    private static RoleGroup Of(SyntaxKind kind) => kind switch
    {
        _ when SyntaxFacts.IsAnyStoryBlock(kind) => RoleGroup.Story,
        SyntaxKind.Headline or SyntaxKind.Standfirst or SyntaxKind.Byline or SyntaxKind.Timestamp or SyntaxKind.SectionLabel
            or SyntaxKind.Breadcrumb or SyntaxKind.ReadingTime or SyntaxKind.DateStamp => RoleGroup.Header,
        SyntaxKind.Caption or SyntaxKind.Credit or SyntaxKind.AltText => RoleGroup.Figure,
        SyntaxKind.RelatedLink or SyntaxKind.Teaser or SyntaxKind.RailHeading => RoleGroup.Pointer,
        SyntaxKind.NavigationItem or SyntaxKind.Promo or SyntaxKind.ContactLine or SyntaxKind.LegalLine or SyntaxKind.FurnitureLine
            or SyntaxKind.ShareTools or SyntaxKind.Copyright or SyntaxKind.Insert or SyntaxKind.FrontMatterField => RoleGroup.Frame,
        SyntaxKind.SourceLine or SyntaxKind.Contribution or SyntaxKind.Correction or SyntaxKind.AuthorBio or SyntaxKind.TopicList => RoleGroup.Endmatter,
        SyntaxKind.Comment => RoleGroup.Comment,
        SyntaxKind.Embed => RoleGroup.Embed,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of line belongs to no group."),
    };
}
