namespace ArticleParser.Cli.Records;

/// <summary>What to say of a record that has no text where it was looked for: which of its strings may be it.</summary>
internal static class MissingText
{
    private const int LeastText = 200;

    private static readonly string[] s_usual = ["text", "body", "content", "body_text", "article_text", "maintext", "raw_text", "full_text", "page_text", "markdown", "raw_content", "article", "story", "page"];

    /// <param name="place">Where the record stands.</param>
    /// <param name="field">The name that was looked for.</param>
    /// <param name="what">What it names: a member or a column.</param>
    /// <param name="strings">The names and lengths of the record's strings.</param>
    public static RecordFailure Failure(string place, string field, string what, IReadOnlyList<(string Name, int Length)> strings)
    {
        var hint = Likely(field, strings) is { } name ? $"; did you mean '{name}'? Use --text-field {name}" : "";
        return new(FailureCode.MissingText, $"{place}: the record has no {what} '{field}'{hint}.");
    }

    private static string? Likely(string field, IReadOnlyList<(string Name, int Length)> strings)
    {
        string? Named(string name) => strings.FirstOrDefault(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)).Name;
        if ((Named(field) ?? s_usual.Select(Named).FirstOrDefault(name => name is not null)) is { } usual) return usual;
        if (Nearest.Of(field, strings.Select(other => other.Name)) is { } near) return near;
        var longest = strings.DefaultIfEmpty().MaxBy(other => other.Length);
        return longest.Length >= LeastText ? longest.Name : null;
    }
}
