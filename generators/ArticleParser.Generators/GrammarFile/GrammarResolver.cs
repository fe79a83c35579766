namespace ArticleParser.Generators.GrammarFile;

/// <summary>Makes the model of rules that passed every check.</summary>
internal sealed class GrammarResolver
{
    private readonly Dictionary<string, ParsedRule> _rules;
    private readonly Dictionary<string, ParsedRule> _unionOf;

    private GrammarResolver(IReadOnlyList<ParsedRule> rules)
    {
        _rules = rules.ToDictionary(rule => rule.Name.Text);
        _unionOf = rules.SelectMany(rule => rule.Members.Select(member => (member, rule))).ToDictionary(pair => pair.member.Text, pair => pair.rule);
    }

    public static GrammarModel Resolve(IReadOnlyList<ParsedRule> rules)
    {
        var resolver = new GrammarResolver(rules);
        return new(rules.Select(resolver.Rule).ToEquatableArray());
    }

    private RuleModel Rule(ParsedRule rule) => new(
        rule.Sort,
        rule.Name.Text,
        rule.KindName,
        BaseClass(rule),
        rule.Doc,
        rule.Fields.Select(field => Field(field, InGroups(rule))).ToEquatableArray(),
        rule.Fields.SelectMany(field => Kinds(_rules[field.Kind.Text])).ToEquatableArray(),
        Part(rule.Shape));

    private FieldModel Field(ParsedField field, HashSet<string> inGroups)
    {
        var target = _rules[field.Kind.Text];
        return new(field.Accessor, target.Sort, target.Name.Text, target.KindName, field.Multiplicity, field.Doc, target.Doc, inGroups.Contains(target.Name.Text));
    }

    private PartModel Part(ParsedPart part) => new(
        part.Sort,
        part.Parts.Select(Part).ToEquatableArray(),
        part.Multiplicity,
        part.Field is { } field ? Kinds(_rules[field.Kind.Text]).ToEquatableArray() : EquatableArray<string>.Empty,
        part.Written);

    /// <summary>All that stands in groups which the rule's nodes may hold, at any depth.</summary>
    private HashSet<string> InGroups(ParsedRule rule)
    {
        var found = new HashSet<string>();
        var waiting = new Stack<ParsedRule>(rule.Sort is RuleSort.Section or RuleSort.Group ? Groups(rule) : []);
        while (waiting.Count > 0)
        {
            var group = waiting.Pop();
            found.UnionWith(group.Fields.Select(field => field.Kind.Text));
            foreach (var held in Groups(group))
                waiting.Push(held);
        }

        return found;
    }

    private IEnumerable<ParsedRule> Groups(ParsedRule rule) => rule.Fields.Select(field => _rules[field.Kind.Text]).Where(held => held.Sort == RuleSort.Group);

    private IEnumerable<string> Kinds(ParsedRule rule) =>
        rule.Sort == RuleSort.Union ? rule.Members.Select(member => _rules[member.Text].KindName) : [rule.KindName];

    private string BaseClass(ParsedRule rule) =>
        _unionOf.TryGetValue(rule.Name.Text, out var union) ? union.Name.Text + "Syntax" : SortClass(rule);

    /// <summary>The runtime's class for the rule's sort; for a union, that of all its members if they agree.</summary>
    private string SortClass(ParsedRule rule)
    {
        if (rule.Sort != RuleSort.Union)
            return rule.Sort is RuleSort.Line or RuleSort.Group or RuleSort.Section ? rule.Sort + "Syntax" : "SyntaxNode";
        var classes = rule.Members.Select(member => SortClass(_rules[member.Text])).Distinct().ToList();
        return classes.Count == 1 ? classes[0] : "SyntaxNode";
    }
}
