namespace ArticleParser.Generators.GrammarFile;

/// <summary>What groups must be so that every page parses, in one pass: checked once all names are known.</summary>
internal sealed class GroupChecks
{
    private readonly Dictionary<string, ParsedRule> _rules;
    private readonly ProblemList _problems;
    private readonly GrammarModel _grammar;
    private readonly GroupShapes _shapes;

    private GroupChecks(IReadOnlyList<ParsedRule> rules, GrammarModel grammar, ProblemList problems)
    {
        _rules = rules.ToDictionary(rule => rule.Name.Text);
        _problems = problems;
        _grammar = grammar;
        _shapes = new(grammar);
    }

    public static void Check(IReadOnlyList<ParsedRule> rules, GrammarModel grammar, ProblemList problems)
    {
        var checks = new GroupChecks(rules, grammar, problems);
        foreach (var group in grammar.Of(RuleSort.Group))
            checks.Group(group);
        foreach (var section in grammar.Of(RuleSort.Section))
            checks.Homes(section);
    }

    private void Group(RuleModel group)
    {
        if (_shapes.LateDecision(group.Shape) is { } late)
            _problems.Add(Diagnostics.LateDecision, Place(group), group.Name, late.Written);
        foreach (var braces in Braces(group.Shape))
        {
            if (braces.Parts.FirstOrDefault(field => !GroupShapes.CanBeEmpty(field)) is { } required)
                _problems.Add(Diagnostics.RequiredInBraces, Place(group), group.Name, required.Written);
        }
    }

    /// <summary>A line that could begin a group, but does not, stands in the section itself.</summary>
    private void Homes(RuleModel section)
    {
        var lines = _shapes.Lines(section).ToList();
        foreach (var group in section.Holds.Where(_shapes.IsGroup))
        {
            foreach (var line in _shapes.First(group).Except(lines))
                _problems.Add(Diagnostics.HomelessLine, Place(section), section.Name, group, line);
        }
    }

    private static IEnumerable<PartModel> Braces(PartModel part) =>
        part.Sort == PartSort.AnyOrder ? [part] : part.Parts.SelectMany(Braces);

    private Microsoft.CodeAnalysis.Text.TextSpan Place(RuleModel rule) => _rules[rule.Name].Name.Span;
}
