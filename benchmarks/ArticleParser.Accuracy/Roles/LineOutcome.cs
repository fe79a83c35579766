namespace ArticleParser.Accuracy.Roles;

/// <summary>A physical line of a page: what people said of it, and what the tree has on it.</summary>
/// <param name="Label">What people said.</param>
/// <param name="Said">The kinds of the tree's lines that stand on it, in order; empty where the library failed.</param>
/// <param name="Section">The section of the first of them that stands in one; None where none does.</param>
/// <param name="Confidence">The confidence of the first of them.</param>
internal readonly record struct LineOutcome(LineLabel Label, IReadOnlyList<SyntaxKind> Said, SyntaxKind Section, double Confidence)
{
    /// <summary>How far the kinds are right, from 0 to 1.</summary>
    public double Score => LineScore.Of(Label.Roles, Said);

    /// <summary>How far they are right where only their group counts.</summary>
    public double GroupScore => LineScore.Of(RoleGroups.Of(Label.Roles), RoleGroups.Of(Said));

    /// <summary>Whether the first kind is one that people named.</summary>
    public bool IsFirstRight => Said.Count > 0 && Label.Roles.Contains(Said[0]);

    public bool IsLabelled(SyntaxKind kind) => Label.Roles.Contains(kind);
}
