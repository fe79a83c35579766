namespace ArticleParser;

/// <summary>One page among many, with what is known of it besides its text.</summary>
/// <param name="Text">The text of the page.</param>
/// <param name="Id">The page's id, such as its address: its result has it too. Null for none.</param>
public sealed record CorpusItem(string Text, string? Id = null)
{
    /// <summary>When the page was read; null for <see cref="ParseOptions.ReferenceTime"/> of the options for all pages.</summary>
    public DateTimeOffset? ReferenceTime { get; init; }

    internal ParseOptions OptionsFrom(ParseOptions options) => ReferenceTime is { } time ? options with { ReferenceTime = time } : options;
}
