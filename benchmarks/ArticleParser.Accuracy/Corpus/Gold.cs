namespace ArticleParser.Accuracy;

/// <summary>What a page is known to say. Null: not known, so not scored. An empty list: known to have none.</summary>
internal sealed record Gold
{
    public string? Headline { get; init; }

    public string? Standfirst { get; init; }

    public IReadOnlyList<string>? Authors { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>Paragraphs and subheadings, one a line.</summary>
    public string? Body { get; init; }

    /// <summary>A body that extractors agree on, where no one has checked it: to learn from, never to score with.</summary>
    public string? SilverBody { get; init; }

    public IReadOnlyList<string>? Subheadings { get; init; }

    public IReadOnlyList<string>? Captions { get; init; }

    public IReadOnlyList<string>? Credits { get; init; }

    /// <summary>Segments that must stand in the body.</summary>
    public IReadOnlyList<string>? With { get; init; }

    /// <summary>Segments that must not stand in the body.</summary>
    public IReadOnlyList<string>? Without { get; init; }
}
