namespace ArticleParser;

/// <summary>One page of a corpus: its text, and optionally its id and reference time.</summary>
/// <param name="Text">The text of the page.</param>
/// <param name="Id">The page's id, such as its URL, which its result also has; null if it has none.</param>
public sealed record CorpusItem(string Text, string? Id = null)
{
    /// <summary>The time when the page was fetched; null to use <see cref="ParseOptions.ReferenceTime"/> of the options.</summary>
    public DateTimeOffset? ReferenceTime { get; init; }

    internal ParseOptions OptionsFrom(ParseOptions options) => ReferenceTime is { } time ? options with { ReferenceTime = time } : options;
}
