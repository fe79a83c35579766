using ArticleParser.Cues;
using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Models;

/// <summary>Finds what a path means: for each step, kinds that can stand within those of the step before.</summary>
internal sealed class PathBinder(FieldCatalog catalog)
{
    /// <summary>The source that a path means from a node of some kinds, or why it means none.</summary>
    public (BoundSource? Source, ModelProblem? Problem) Bind(IReadOnlyList<RuleModel> from, string path, int member)
    {
        var steps = new List<PathStep>();
        var multiplicity = Multiplicity.One;
        var current = from;
        foreach (var step in path.Split('.'))
        {
            var next = new List<RuleModel>();
            foreach (var name in step.Split('|').Select(name => name.Trim()))
            {
                var (kinds, problem) = Step(current, name, path, member);
                if (problem is not null)
                    return (null, problem);
                next.AddRange(kinds);
            }

            if (!(next.Count == 1 && current.All(rule => IsAlwaysIn(rule, next[0]))))
                multiplicity = Multiplicity.Many;
            current = [.. next.Distinct()];
            steps.Add(new(current.Select(rule => rule.KindName).ToEquatableArray()));
        }

        return (new(path, null, steps.ToEquatableArray(), current.Select(rule => rule.Name).ToEquatableArray(), multiplicity), null);
    }

    private (IReadOnlyList<RuleModel> Kinds, ModelProblem? Problem) Step(IReadOnlyList<RuleModel> current, string name, string path, int member)
    {
        var below = catalog.Below(current);
        // A section and the lines in it can have one name, as Comments have; what is within reach is meant.
        var kinds = catalog.Kinds(name);
        var found = kinds.Where(kind => below.Contains(kind.Name)).ToList();
        if (found.Count == 0)
            found = Accessed(current, below, name);
        if (found.Count > 0)
            return (found, null);
        if (kinds.Count == 0 && name.Length > 0 && IsAccessor(name))
            return ([], Unreachable(current, name, catalog.Grammar.Nodes.Where(rule => rule.Fields.Any(field => field.Accessor == name)), member));
        return kinds.Count == 0
            ? ([], ModelProblem.Of(ModelDiagnostics.BadPath, member, path, name, name.Length == 0 ? "." : NearestName.HintOrStop(name, catalog.Names)))
            : ([], Unreachable(current, name, catalog.Holders(kinds[0].Name), member));
    }

    /// <summary>What the fields of that name hold, of the nodes at hand or of those within them.</summary>
    private List<RuleModel> Accessed(IReadOnlyList<RuleModel> current, HashSet<string> below, string name) =>
        [.. current.Concat(catalog.Grammar.Nodes.Where(rule => below.Contains(rule.Name)))
            .SelectMany(rule => rule.Fields)
            .Where(field => field.Accessor == name)
            .SelectMany(field => catalog.Kinds(field.Target))
            .Distinct()];

    private bool IsAccessor(string name) => catalog.Grammar.Nodes.Any(rule => rule.Fields.Any(field => field.Accessor == name));

    private bool IsAlwaysIn(RuleModel rule, RuleModel kind) =>
        rule.Fields.Any(field => field.Target == kind.Name && field.Multiplicity == Multiplicity.One);

    private static ModelProblem Unreachable(IReadOnlyList<RuleModel> current, string name, IEnumerable<RuleModel> holders, int member)
    {
        var where = string.Join("' or '", holders.Take(3).Select(rule => rule.Name));
        return ModelProblem.Of(ModelDiagnostics.Unreachable, member, string.Join("|", current.Select(rule => rule.Name)), name, where);
    }
}
