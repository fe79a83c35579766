using ArticleParser.Cues;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.GrammarFile;

/// <summary>What a grammar must be beyond its syntax. Each check is a method, and says one thing.</summary>
internal sealed class GrammarChecks
{
    // Classes and members of the runtime, whose names generated ones would take or hide.
    private static readonly HashSet<string> TakenNames =
        ["None", "Line", "Group", "Section", "Node", "Token", "Trivia", "Visitor", "Walker", "Facts", "Kind", "Tree", "Editor"];

    private static readonly HashSet<string> TakenAccessors =
        ["Kind", "Span", "FullSpan", "Parent", "Green", "Position", "SyntaxTree", "Accept", "Child", "Children", "Token", "Tokens",
         "RequiredChild", "RequiredToken", "Confidence", "Reason", "ToString", "ToFullString", "GetType", "Equals", "GetHashCode"];

    private readonly IReadOnlyList<ParsedRule> _rules;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, ParsedRule> _byName = [];

    private GrammarChecks(IReadOnlyList<ParsedRule> rules, ProblemList problems) => (_rules, _problems) = (rules, problems);

    public static void Check(IReadOnlyList<ParsedRule> rules, ProblemList problems)
    {
        var checks = new GrammarChecks(rules, problems);
        checks.Names();
        checks.OnePage();
        checks.Unions();
        foreach (var rule in rules)
            checks.Fields(rule);
        checks.Cycles();
        checks.Reachable();
    }

    private void Names()
    {
        var kinds = new Dictionary<string, ParsedRule>();
        foreach (var rule in _rules)
        {
            if (_byName.TryGetValue(rule.Name.Text, out var first) || kinds.TryGetValue(rule.KindName, out first))
                _problems.Add(Diagnostics.DuplicateRule, rule.Name.Span, rule.Name.Text, _problems.LineOf(first.Name.Span).ToString());
            if (!_byName.ContainsKey(rule.Name.Text))
                _byName[rule.Name.Text] = kinds[rule.KindName] = rule;
            if (rule.IsNode && TakenNames.Contains(rule.Name.Text))
                _problems.Add(Diagnostics.ReservedName, rule.Name.Span, rule.Name.Text);
            if (rule.Doc.Length == 0)
                _problems.Add(Diagnostics.MissingDoc, rule.Name.Span, rule.Name.Text);
        }
    }

    private void OnePage()
    {
        var pages = _rules.Where(rule => rule.Sort == RuleSort.Page).ToList();
        if (pages.Count == 0)
            _problems.Add(Diagnostics.MissingPage, new TextSpan(0, 0));
        foreach (var page in pages.Skip(1))
            _problems.Add(Diagnostics.SecondPage, page.Name.Span, pages[0].Name.Text);
    }

    private void Unions()
    {
        var unionOf = new Dictionary<string, ParsedRule>();
        foreach (var union in _rules.Where(rule => rule.Sort == RuleSort.Union))
        {
            foreach (var member in union.Members)
            {
                if (Known(member) is { } rule)
                    RightChild(union, rule, member);
                if (unionOf.TryGetValue(member.Text, out var first))
                    _problems.Add(Diagnostics.KindInTwoUnions, member.Span, member.Text, first.Name.Text);
                else
                    unionOf[member.Text] = union;
            }
        }
    }

    private void Fields(ParsedRule rule)
    {
        var accessors = new HashSet<string>();
        var holders = new Dictionary<string, ParsedField>();
        foreach (var field in rule.Fields)
        {
            if (!accessors.Add(field.Accessor))
                _problems.Add(Diagnostics.DuplicateField, field.Span, rule.Name.Text, field.Accessor);
            if (TakenAccessors.Contains(field.Accessor))
                _problems.Add(Diagnostics.ReservedName, field.Span, field.Accessor);
            if (field is { Name: null } && field.Multiplicity.IsList())
                _problems.Add(Diagnostics.UnnamedList, field.Span, ListName(field.Kind.Text), field.Kind.Text);
            if (Known(field.Kind) is { } child)
            {
                RightChild(rule, child, field.Kind);
                HeldOnce(rule, field, child, holders);
            }
        }
    }

    // Accessors look children up by kind, so two fields of a kind would both give the first's child.
    private void HeldOnce(ParsedRule rule, ParsedField field, ParsedRule child, Dictionary<string, ParsedField> holders)
    {
        foreach (var kind in child.Sort == RuleSort.Union ? child.Members.Select(member => member.Text) : [child.Name.Text])
        {
            if (!holders.TryGetValue(kind, out var first))
                holders[kind] = field;
            else if (first.Accessor != field.Accessor)
                _problems.Add(Diagnostics.KindTwice, field.Span, rule.Name.Text, kind, first.Accessor);
        }
    }

    private void RightChild(ParsedRule parent, ParsedRule child, ParsedName place)
    {
        if (!Holdings.MayHold(parent, child, _byName))
            _problems.Add(Diagnostics.WrongChild, place.Span, parent.Sort.Keyword(), child.Sort.Keyword(), child.Name.Text, Holdings.Describe(parent.Sort));
    }

    private void Cycles()
    {
        foreach (var group in _rules.Where(rule => rule.Sort == RuleSort.Group))
        {
            var seen = new HashSet<ParsedRule>();
            var waiting = new Stack<ParsedRule>([group]);
            while (waiting.Count > 0)
            {
                foreach (var held in waiting.Pop().Fields.Select(field => _byName.TryGetValue(field.Kind.Text, out var rule) ? rule : null))
                {
                    if (held is { Sort: RuleSort.Group } && seen.Add(held))
                        waiting.Push(held);
                }
            }

            if (seen.Contains(group))
                _problems.Add(Diagnostics.GroupInItself, group.Name.Span, group.Name.Text);
        }
    }

    private void Reachable()
    {
        var fields = _rules.SelectMany(rule => rule.Fields).Select(field => field.Kind.Text);
        var held = new HashSet<string>(fields);
        held.UnionWith(_rules.Where(rule => held.Contains(rule.Name.Text)).SelectMany(rule => rule.Members).Select(member => member.Text).ToList());
        foreach (var rule in _rules)
        {
            if (rule.Sort is not (RuleSort.Page or RuleSort.Trivia or RuleSort.Union) && !held.Contains(rule.Name.Text))
                _problems.Add(Diagnostics.Unreachable, rule.Name.Span, rule.Sort.Keyword(), rule.Name.Text);
        }
    }

    private ParsedRule? Known(ParsedName name)
    {
        if (_byName.TryGetValue(name.Text, out var rule))
            return rule;
        _problems.Add(Diagnostics.UnknownKind, name.Span, name.Text, NearestName.Hint(name.Text, _byName.Keys));
        return null;
    }

    private static string ListName(string kind) => char.ToLowerInvariant(kind[0]) + kind.Substring(1) + "s";
}
