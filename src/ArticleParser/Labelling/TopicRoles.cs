namespace ArticleParser.Labelling;

/// <summary>Topics that stand on lines of their own under a label such as "Tags".</summary>
internal static class TopicRoles
{
    private const int TopicWords = 4;
    private const int MostTopics = 20;

    /// <summary>True for a topic list that is no more than its label.</summary>
    public static bool Begins(PageRoles roles, int line) =>
        roles.Looks(line) == SyntaxKind.TopicList && roles.Page.Lines[line].PartCount == 1;

    /// <summary>Gives the first line after the topics.</summary>
    public static int Assign(PageRoles roles, int at, int end, SyntaxKind section)
    {
        roles.Set(at, section, SyntaxKind.TopicList, RoleReason.Cue);
        var most = Math.Min(end, at + MostTopics);
        for (at++; at < most && IsTopic(roles, at); at++) roles.Set(at, section, SyntaxKind.TopicList, RoleReason.Topic);
        return at;
    }

    private static bool IsTopic(PageRoles roles, int line) =>
        roles.Looks(line) is SyntaxKind.None or SyntaxKind.SectionLabel && roles.Page.Facts[line].Words <= TopicWords;
}
