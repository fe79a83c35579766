using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Models;

/// <summary>Which types of value the nodes and tokens of a kind can be read as.</summary>
internal sealed class TypeFit(FieldCatalog catalog)
{
    public bool Fits(BoundSource source, MemberDeclaration member)
    {
        var value = member.Value;
        if (source.Whole == value.Sort)
            return value.Sort is ValueSort.PageKind == (member.Container == Container.None);
        if (value.Sort is ValueSort.Flag && member.Container != Container.None)
            return false;
        return source.Kinds.Count > 0 && source.Kinds.All(kind => catalog.Rule(kind) is { } rule && Fits(rule, value));
    }

    /// <summary>The types that the source can be read as, for a message.</summary>
    public string Types(BoundSource source)
    {
        if (source.Whole is ValueSort.PageKind)
            return "PageKind";
        if (source.Whole is ValueSort.Diagnostic)
            return "ImmutableArray<Diagnostic> or IReadOnlyList<Diagnostic>";
        var rules = source.Kinds.Select(catalog.Rule).OfType<RuleModel>().ToList();
        var types = new List<string>();
        if (rules.TrueForAll(HasText))
            types.Add("string");
        if (rules.TrueForAll(rule => Gives(rule, "Date")))
            types.AddRange(["DateOnly", "DateTimeOffset", "ArticleDate"]);
        if (rules.TrueForAll(rule => Gives(rule, "Number")))
            types.Add("int");
        types.AddRange(["bool", "TextSpan"]);
        if (rules.Count == 1 && rules[0].Sort != RuleSort.Token)
            types.Add(rules[0].ClassName);
        return string.Join(", ", types) + (rules.TrueForAll(HasText) ? ", an enum, or any type by [ReadWith(typeof(…))]" : "");
    }

    private bool Fits(RuleModel rule, ValueType value) => value.Sort switch
    {
        ValueSort.Text or ValueSort.Enum or ValueSort.Converted => HasText(rule),
        ValueSort.Address => rule.Sort == RuleSort.Line || rule.Name is "Text" or "Email",
        ValueSort.Date or ValueSort.Day or ValueSort.Moment => Gives(rule, "Date"),
        ValueSort.Number => Gives(rule, "Number"),
        ValueSort.Flag or ValueSort.Span or ValueSort.Kind => true,
        ValueSort.Node => rule.Sort != RuleSort.Token && IsA(rule.ClassName, value.Detail),
        ValueSort.Model => value.Detail.Length > 0 ? catalog.Kinds(value.Detail).Contains(rule) : rule.Sort == RuleSort.Page,
        ValueSort.Block => rule.BaseClass == "AnyStoryBlockSyntax",
        _ => false,
    };

    private static bool HasText(RuleModel rule) => rule.Sort is RuleSort.Line or RuleSort.Token && rule.Name != "EndOfFile";

    private static bool Gives(RuleModel rule, string token) =>
        rule.Name == token || (rule.Sort == RuleSort.Line && rule.Fields.Any(field => field.Target == token));

    private bool IsA(string name, string ancestor)
    {
        for (var at = name; ; at = catalog.Grammar.Rules.FirstOrDefault(rule => rule.ClassName == at)?.BaseClass ?? (at == "SyntaxNode" ? "" : "SyntaxNode"))
        {
            if (at == ancestor)
                return true;
            if (at.Length == 0)
                return false;
        }
    }
}
