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

    /// <summary>The publisher's keywords, often from meta data and not in the text.</summary>
    public IReadOnlyList<string>? Topics { get; init; }

    /// <summary>Texts of readers' comments.</summary>
    public IReadOnlyList<string>? Comments { get; init; }

    /// <summary>Pointers to related stories.</summary>
    public IReadOnlyList<string>? Related { get; init; }

    /// <summary>Texts beside the story that belong to it: bylines, dates, captions.</summary>
    public IReadOnlyList<string>? Supplemental { get; init; }
}
