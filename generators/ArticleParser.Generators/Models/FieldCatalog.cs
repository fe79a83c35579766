using ArticleParser.Cues;
using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Models;

/// <summary>
/// What a member of a model can be bound to: the kinds and fields of the grammar, and the fields that have a name and a
/// rule of their own, the article's before those of the project's dialects.
/// </summary>
internal sealed record FieldCatalog(GrammarModel Grammar, EquatableArray<NamedField> Fields)
{
    private static readonly Lazy<FieldCatalog> Embedded = new(() => Of(GrammarReader.EmbeddedModel));

    /// <summary>That of the library which this generator was built with.</summary>
    public static FieldCatalog BuiltIn => Embedded.Value;

    /// <summary>The same with the fields that dialects name.</summary>
    public static FieldCatalog With(IEnumerable<NamedSlot> dialects)
    {
        var named = DialectNames.Of(dialects, BuiltIn).ToList();
        return named.Count == 0 ? BuiltIn : BuiltIn with { Fields = BuiltIn.Fields.Concat(named).ToEquatableArray() };
    }

    public static FieldCatalog Of(GrammarModel grammar) => new(grammar, ArticleFields.Of(grammar));

    public RuleModel Page => Grammar.Of(RuleSort.Page).First();

    public RuleModel? Rule(string name) => Grammar.Rules.FirstOrDefault(rule => rule.Name == name);

    /// <summary>The rules of kinds that a name stands for: itself, or the members of a union.</summary>
    public IReadOnlyList<RuleModel> Kinds(string name) => Rule(name) switch
    {
        null => [],
        { Sort: RuleSort.Union } union => [.. Grammar.MembersOf(union)],
        { Sort: RuleSort.Trivia } => [],
        var rule => [rule],
    };

    /// <summary>The rules that a rule's nodes can hold.</summary>
    public IEnumerable<RuleModel> Held(RuleModel rule) => rule.Fields.SelectMany(field => Kinds(field.Target));

    /// <summary>All that can stand within nodes of these kinds, at any depth.</summary>
    public HashSet<string> Below(IEnumerable<RuleModel> rules)
    {
        var below = new HashSet<string>();
        var waiting = new Stack<RuleModel>(rules);
        while (waiting.Count > 0)
        {
            foreach (var held in Held(waiting.Pop()))
            {
                if (below.Add(held.Name))
                    waiting.Push(held);
            }
        }

        return below;
    }

    /// <summary>The rules whose nodes hold a kind directly, in the order of the grammar; the sections alone, where any does.</summary>
    public IEnumerable<RuleModel> Holders(string kind)
    {
        var holders = Grammar.Nodes.Where(rule => Held(rule).Any(held => held.Name == kind)).ToLookup(rule => rule.Sort == RuleSort.Section);
        return holders[holders.Contains(true)];
    }

    /// <summary>Every name that a path or member may use, for the nearest one.</summary>
    public IEnumerable<string> Names => Fields.Select(named => named.Name)
        .Concat(Grammar.Rules.Where(rule => rule.Sort is not (RuleSort.Trivia or RuleSort.Page)).Select(rule => rule.Name))
        .Concat(Grammar.Nodes.SelectMany(rule => rule.Fields).Select(held => held.Accessor))
        .Distinct();
}
