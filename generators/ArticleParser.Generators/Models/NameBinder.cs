using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Models;

/// <summary>Finds what a member without a path may mean by its name.</summary>
internal sealed class NameBinder(FieldCatalog catalog)
{
    // What every node has, whatever the grammar says of its kind.
    private static readonly string[] OfAnyNode = ["Text", "Value", "Span", "Kind"];

    /// <summary>The fields that have this name and a rule of their own; only a page has them.</summary>
    public IEnumerable<BoundSource> Fields(IReadOnlyList<RuleModel> from, string name) =>
        from[0].Sort == RuleSort.Page ? catalog.Fields.Where(field => field.Is(name)).Select(BoundSource.Of) : [];

    /// <summary>The grammar's, level by level from the nearest: each path is a place where the name stands.</summary>
    public IEnumerable<IReadOnlyList<string>> Levels(IReadOnlyList<RuleModel> from, string name)
    {
        if (from.Any(rule => rule.Fields.Any(field => Is(field, name))))
            yield return [name];
        var below = catalog.Below(from);
        var holders = catalog.Grammar.Nodes.Where(rule => below.Contains(rule.Name) && rule.Fields.Any(field => Is(field, name))).ToList();
        foreach (var sort in new[] { RuleSort.Section, RuleSort.Group, RuleSort.Line })
        {
            var held = holders.Where(rule => rule.Sort == sort).ToList();
            if (held.Count > 0)
                yield return [.. Merged(held).Select(holder => $"{holder}.{name}")];
        }
    }

    /// <summary>What a node gives of itself.</summary>
    public BoundSource? Self(IReadOnlyList<RuleModel> from, string name) =>
        from[0].Sort != RuleSort.Page && OfAnyNode.Contains(name) ? BoundSource.Self(from) : null;

    private static bool Is(FieldModel field, string name) => field.Accessor == name || field.Target == name;

    /// <summary>All members of a union are one place, by the union's name.</summary>
    private IEnumerable<string> Merged(List<RuleModel> holders)
    {
        foreach (var union in catalog.Grammar.Unions)
        {
            var members = catalog.Grammar.MembersOf(union).ToList();
            if (members.Count < 2 || members.Exists(member => !holders.Contains(member)))
                continue;
            holders.RemoveAll(members.Contains);
            yield return union.Name;
        }

        foreach (var holder in holders)
            yield return holder.Name;
    }
}
