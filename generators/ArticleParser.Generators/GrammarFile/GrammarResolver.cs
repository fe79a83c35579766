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
        rule.Fields.Select(Field).ToEquatableArray(),
        rule.Fields.SelectMany(field => Kinds(_rules[field.Kind.Text])).ToEquatableArray());

    private FieldModel Field(ParsedField field)
    {
        var target = _rules[field.Kind.Text];
        return new(field.Accessor, target.Sort, target.Name.Text, target.KindName, field.Multiplicity, field.Doc, target.Doc);
    }

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
