using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>The lines after the story: endmatter, comments, rail, footer. Of a page without a story, all lines.</summary>
internal static class TailRoles
{
    private const int TitleWords = 4;

    // So near behind the story a date may be the story's.
    private const int DatedReach = 12;

    // And a name its writer's.
    private const int SignatureReach = 12;

    public static void Assign(PageRoles roles)
    {
        var page = roles.Page;
        var at = roles.Story.IsEmpty ? 0 : roles.Story.Last + 1;
        if (at == 0 && page.Count > 0 && roles.Looks(0) == SyntaxKind.DateStamp) roles.Set(at++, SyntaxKind.Page, SyntaxKind.DateStamp, RoleReason.Cue);
        at = EndmatterRoles.Assign(roles, at);
        at = CommentRoles.Assign(roles, at);
        var footer = PlaceBounds.Footer(page, at, FooterStart.Find(page, at));
        Rail(roles, at, footer);
        for (at = footer; at < page.Count; at++) SetOther(roles, at, SyntaxKind.Footer);
    }

    /// <summary>A line that looks like a story's title or summary.</summary>
    public static bool IsTitle(LexedPage page, int line) => page.Lines[line].Looks == SyntaxKind.None && page.Facts[line].Words >= TitleWords;

    private static void Rail(PageRoles roles, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (CommentRoles.Begins(roles, at)) at = CommentRoles.AssignInRail(roles, at, to);
            if (at >= to) break;
            if (TopicRoles.Begins(roles, at)) at = TopicRoles.Assign(roles, at, to, SyntaxKind.Rail) - 1;
            else if (at - roles.Story.Last <= DatedReach && roles.Looks(at) == SyntaxKind.None && FieldRoles.IsDated(roles, at)) roles.Set(at, SyntaxKind.Rail, SyntaxKind.Timestamp, RoleReason.Scored);
            else if (at - roles.Story.Last <= SignatureReach && SignatureLines.IsBehindStory(roles, at)) roles.Set(at, SyntaxKind.Rail, SyntaxKind.Byline, RoleReason.Names);
            else if (IsTitle(roles.Page, at)) roles.Set(at, SyntaxKind.Rail, SyntaxKind.Teaser, RoleReason.Teaser);
            else SetOther(roles, at, SyntaxKind.Rail);
        }
    }

    private static void SetOther(PageRoles roles, int line, SyntaxKind section)
    {
        var looks = roles.Looks(line);
        if (looks == SyntaxKind.None) roles.Set(line, section, SyntaxKind.FurnitureLine, RoleReason.Unnamed);
        else if (looks == SyntaxKind.Credit && roles.Page.TextOf(line)[0] == '©') roles.Set(line, section, SyntaxKind.Copyright, RoleReason.Cue);
        else roles.Set(line, section, looks, RoleReason.Cue);
    }
}
