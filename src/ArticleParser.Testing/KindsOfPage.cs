namespace ArticleParser.Testing;

/// <summary>What the grammar says of sections and lines, by way of <see cref="SyntaxFacts"/>: no kind is named here.</summary>
internal static class KindsOfPage
{
    private static readonly SyntaxKind[] s_all = Enum.GetValues<SyntaxKind>();

    /// <summary>All kinds of line.</summary>
    public static IReadOnlyList<SyntaxKind> Lines { get; } = [.. s_all.Where(SyntaxFacts.IsLine)];

    /// <summary>The sections, in the order in which they stand in a page.</summary>
    public static IReadOnlyList<SyntaxKind> Sections { get; } = [.. s_all.Where(SyntaxFacts.IsSection)];

    /// <summary>The lines that stand before the sections.</summary>
    public static IReadOnlyList<SyntaxKind> Openers { get; } = LinesOf(SyntaxKind.Page);

    /// <summary>The kinds that a section, a group or the page itself may hold: lines, and groups of lines, in the grammar's order.</summary>
    public static IReadOnlyList<SyntaxKind> HeldBy(SyntaxKind parent) =>
        [.. SyntaxFacts.GetChildKinds(parent).ToArray().Where(kind => SyntaxFacts.IsLine(kind) || SyntaxFacts.IsGroup(kind))];

    public static IReadOnlyList<SyntaxKind> LinesOf(SyntaxKind parent) => [.. HeldBy(parent).Where(SyntaxFacts.IsLine)];
}
