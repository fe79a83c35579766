namespace ArticleParser.Accuracy;

/// <param name="Exact">The same names, whatever their order and case.</param>
/// <param name="TokenF1">How alike the words of all names are.</param>
/// <param name="Held">The page's text holds all gold names, so that they could be found.</param>
internal readonly record struct AuthorScore(bool Exact, double TokenF1, bool Held)
{
    /// <param name="gold">The names to find.</param>
    /// <param name="found">The names found.</param>
    /// <param name="page">The page's text, normalised.</param>
    public static AuthorScore Of(IReadOnlyList<string> gold, IReadOnlyList<string> found, string page) => new(
        Names(gold).SetEquals(Names(found)),
        Accuracy.TokenF1.Of(string.Join(' ', gold), string.Join(' ', found)),
        gold.All(name => page.Contains(NormalText.Of(name), StringComparison.OrdinalIgnoreCase)));

    private static HashSet<string> Names(IEnumerable<string> names) =>
        names.Select(NormalText.Of).Where(name => name.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
