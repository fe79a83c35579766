using System.Collections.Immutable;
using ArticleParser;

namespace Library;

/// <summary>What this library wants of a page.</summary>
/// <param name="Headline">The title of the story.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Photos">Its pictures.</param>
/// <param name="Related">Where it points to.</param>
[ArticleModel]
public sealed partial record Story(
    string? Headline,
    DateOnly? Published,
    ImmutableArray<string> Authors,
    ImmutableArray<Photo> Photos,
    [From("Body.RelatedLink")] ImmutableArray<string> Related)
{
    /// <summary>Its paragraphs.</summary>
    public ImmutableArray<string> Paragraphs { get; init; } = [];
}

/// <summary>A picture of a story.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Credit">Who made it.</param>
[ArticleModel("AnyFigure")]
public sealed partial record Photo(string? Caption, string? Credit);
