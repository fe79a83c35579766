namespace ArticleParser.Accuracy.Roles;

/// <summary>How well one kind of line is found: on how many lines people, the tree and both have it.</summary>
/// <param name="Role">The kind.</param>
/// <param name="Labelled">Lines that people labelled so.</param>
/// <param name="Said">Labelled lines on which the tree has it.</param>
/// <param name="Both">Lines of both.</param>
internal readonly record struct RoleF1(SyntaxKind Role, int Labelled, int Said, int Both)
{
    // The figure of a rarer role says more about the few pages that it stands on.
    private const int FewLabels = 15;

    public double? Precision => Said == 0 ? null : (double)Both / Said;

    public double? Recall => Labelled == 0 ? null : (double)Both / Labelled;

    /// <summary>Null where neither people nor the tree have it.</summary>
    public double? F1 => Labelled + Said == 0 ? null : 2.0 * Both / (Labelled + Said);

    /// <summary>The mean of the roles with enough labels.</summary>
    public static double? Macro(IReadOnlyList<RolePage> pages) =>
        Of(pages).Where(role => role.Labelled >= FewLabels).Select(role => role.F1).Average();

    /// <summary>One for each kind that people or the tree have, in the order of the grammar.</summary>
    public static IReadOnlyList<RoleF1> Of(IReadOnlyList<RolePage> pages)
    {
        var roles = new SortedDictionary<SyntaxKind, RoleF1>();
        foreach (var line in pages.SelectMany(page => page.Lines))
        {
            foreach (var kind in line.Label.Roles.Union(line.Said))
            {
                var (labelled, said) = (line.IsLabelled(kind) ? 1 : 0, line.Said.Contains(kind) ? 1 : 0);
                var role = roles.GetValueOrDefault(kind);
                roles[kind] = new RoleF1(kind, role.Labelled + labelled, role.Said + said, role.Both + (labelled & said));
            }
        }

        return [.. roles.Values];
    }
}
