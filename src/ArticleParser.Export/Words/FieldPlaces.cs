namespace ArticleParser.Export;

/// <summary>Where the fields of an article stand in the page's text.</summary>
[ArticleModel]
internal sealed partial record FieldPlaces
{
    public TextSpan? Headline { get; init; }

    public IReadOnlyList<TextSpan> Standfirst { get; init; } = [];

    public TextSpan? Section { get; init; }

    public IReadOnlyList<TextSpan> Authors { get; init; } = [];

    public TextSpan? Published { get; init; }

    public TextSpan? Modified { get; init; }

    public TextSpan? Dateline { get; init; }

    public TextSpan? Source { get; init; }

    public IReadOnlyList<TextSpan> Topics { get; init; } = [];
}
