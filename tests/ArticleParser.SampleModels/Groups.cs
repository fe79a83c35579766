using ArticleParser;

namespace SampleModels;

/// <summary>Groups of lines, and lines wherever they stand in groups.</summary>
[ArticleModel]
public sealed partial record Groups
{
    [From("Body.ListItems")]
    public IReadOnlyList<string> ListItems { get; init; } = [];

    [From("Body.List")]
    public IReadOnlyList<Bullets> Lists { get; init; } = [];

    [From("Body.Table")]
    public IReadOnlyList<TableSyntax> Tables { get; init; } = [];

    public IReadOnlyList<LiveEvent> LiveUpdates { get; init; } = [];

    public IReadOnlyList<Exchanged> Exchanges { get; init; } = [];

    [From("Rail.RailBlock")]
    public IReadOnlyList<Block> RailBlocks { get; init; } = [];

    [From("Rail.Cards")]
    public IReadOnlyList<Card> Cards { get; init; } = [];

    [From("RailBlock.Card.Title")]
    public IReadOnlyList<string> Titles { get; init; } = [];

    [From("Post")]
    public IReadOnlyList<Written> Posts { get; init; } = [];

    /// <summary>A list.</summary>
    [ArticleModel("List")]
    public sealed partial record Bullets(IReadOnlyList<string> Items);

    /// <summary>An entry of a live blog; its paragraphs wherever they stand in it.</summary>
    [ArticleModel("LiveUpdate")]
    public sealed partial record LiveEvent(string LiveEntry, IReadOnlyList<string> Paragraphs);

    /// <summary>A question with its answers.</summary>
    [ArticleModel("Exchange")]
    public sealed partial record Exchanged(string Question, IReadOnlyList<string> Answers);

    /// <summary>A heading and the cards under it.</summary>
    [ArticleModel("RailBlock")]
    public sealed partial record Block(string RailHeading, IReadOnlyList<Card> Cards);

    /// <summary>What a reader wrote.</summary>
    [ArticleModel("Post")]
    public sealed partial record Written(IReadOnlyList<string> Comments, string? Byline);
}

/// <summary>A pointer to another story.</summary>
[ArticleModel("Card")]
public sealed partial record Card(string Title, string? SectionLabel, DateOnly? Timestamp, TextSpan Span);
