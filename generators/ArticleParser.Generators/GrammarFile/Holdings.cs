namespace ArticleParser.Generators.GrammarFile;

/// <summary>Which sorts of rule may stand in which.</summary>
internal static class Holdings
{
    /// <summary>The one token that no line holds: the page ends with it.</summary>
    private const string EndOfFile = "EndOfFile";

    public static bool MayHold(ParsedRule parent, ParsedRule child, IReadOnlyDictionary<string, ParsedRule> rules)
    {
        if (parent.Sort != RuleSort.Union && child.Sort == RuleSort.Union)
            return child.Members.All(member => !rules.TryGetValue(member.Text, out var rule) || rule.Sort == RuleSort.Union || MayHold(parent, rule, rules));
        return parent.Sort switch
        {
            RuleSort.Line => child.Sort == RuleSort.Token && child.Name.Text != EndOfFile,
            RuleSort.Group => child.Sort is RuleSort.Line or RuleSort.Group,
            RuleSort.Section => child.Sort is RuleSort.Line or RuleSort.Group,
            RuleSort.Union => child.Sort is RuleSort.Line or RuleSort.Group or RuleSort.Section,
            _ => child.Sort is RuleSort.Line or RuleSort.Group or RuleSort.Section || child.Name.Text == EndOfFile,
        };
    }

    public static string Describe(RuleSort parent) => parent switch
    {
        RuleSort.Line => "tokens, but not EndOfFile",
        RuleSort.Group or RuleSort.Section => "lines and groups",
        RuleSort.Union => "lines, groups and sections",
        _ => "sections, groups, lines and EndOfFile",
    };
}
