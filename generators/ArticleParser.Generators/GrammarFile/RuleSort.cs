namespace ArticleParser.Generators.GrammarFile;

/// <summary>What a rule describes; its names are the grammar file's keywords.</summary>
internal enum RuleSort
{
    Token,
    Trivia,
    Line,
    Group,
    Section,
    Page,
    Union,
}

internal static class RuleSorts
{
    public static string Keyword(this RuleSort sort) => sort.ToString().ToLowerInvariant();

    public static bool IsKeyword(string word) => TryParse(word, out _);

    public static bool TryParse(string word, out RuleSort sort) =>
        Enum.TryParse(word, ignoreCase: true, out sort) && sort.Keyword() == word;

    /// <summary>Whether the rule's children are written after an equals sign.</summary>
    public static bool HasFields(this RuleSort sort) =>
        sort is RuleSort.Line or RuleSort.Group or RuleSort.Section or RuleSort.Page;
}
