namespace ArticleParser.Labelling;

/// <summary>
/// What a line can be: the roles and sections of Article.grammar, by number, and the states through which the decoder
/// walks. A section that holds a kind of line once at most, as the header its headline, is three states: before
/// that line, on it and after it.
/// </summary>
internal static class LabelSpace
{
    public static readonly SyntaxKind[] Sections =
    [
        SyntaxKind.Masthead, SyntaxKind.Header, SyntaxKind.Body, SyntaxKind.Endmatter, SyntaxKind.Comments, SyntaxKind.Rail, SyntaxKind.Footer,
    ];

    // What a tool wrote before the page is known by its place.
    public static readonly SyntaxKind[] Roles = FindRoles();

    private static readonly byte[] s_indices = FindIndices();
    private static readonly bool[] s_isStory = Array.ConvertAll(Roles, SyntaxFacts.IsAnyStoryBlock);

    /// <summary>The number of a kind of line.</summary>
    public static int IndexOf(SyntaxKind role) => s_indices[(int)role];

    /// <summary>Whether a section may hold the role, by itself or within a group.</summary>
    public static bool May(int section, int role)
    {
        var (parent, child) = (Sections[section], Roles[role]);
        if (child == SyntaxKind.DateStamp) return section == 0;
        return SyntaxFacts.MayHold(parent, child)
            || (SyntaxFacts.MayHold(SyntaxKind.Figure, child) && (SyntaxFacts.MayHold(parent, SyntaxKind.Figure) || SyntaxFacts.MayHold(parent, SyntaxKind.LeadFigure)));
    }

    /// <summary>The number of the date stamp, which stands before everything else.</summary>
    public static int DateStamp { get; } = IndexOf(SyntaxKind.DateStamp);

    /// <summary>Whether the role is one of a story's own lines.</summary>
    public static bool IsStory(int role) => s_isStory[role];

    // A loop and an array: of queries over kinds the runtime would compile a hundred methods before the first page.
    private static SyntaxKind[] FindRoles()
    {
        var kinds = Enum.GetValues<SyntaxKind>();
        var count = 0;
        foreach (var kind in kinds)
        {
            if (SyntaxFacts.IsLine(kind) && kind != SyntaxKind.FrontMatterField) kinds[count++] = kind;
        }

        var roles = new SyntaxKind[count];
        Array.Copy(kinds, roles, count);
        return roles;
    }

    private static byte[] FindIndices()
    {
        // The kinds come in the order of their numbers.
        var indices = new byte[(int)Enum.GetValues<SyntaxKind>()[^1] + 1];
        for (var i = 0; i < Roles.Length; i++) indices[(int)Roles[i]] = (byte)i;
        return indices;
    }
}
