namespace ArticleParser.Labelling;

/// <summary>How strongly the scores speak for what each line was taken for.</summary>
internal static class RoleMargins
{
    public static void Set(PageRoles roles, int headlineMargin)
    {
        for (var i = 0; i < roles.Page.Count; i++)
        {
            ref var line = ref roles.Lines[i];
            var says = line.Role switch
            {
                SyntaxKind.Headline => headlineMargin,
                SyntaxKind.Timestamp or SyntaxKind.DateStamp => roles.Says(i, LineHead.Date),
                _ => roles.Kept[i] ? roles.Says(i, LineHead.Story) : -roles.Says(i, LineHead.Story),
            };
            line.Margin = (short)Math.Clamp(says, short.MinValue, short.MaxValue);
        }
    }
}
