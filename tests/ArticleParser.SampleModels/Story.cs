using System.Collections.Immutable;
using ArticleParser;

namespace SampleModels;

/// <summary>A record with a member of every type, bound by name.</summary>
[ArticleModel]
public partial record Story
{
    public required string Headline { get; init; }

    public string? Standfirst { get; init; }

    public DateOnly? Published { get; init; }

    public DateTimeOffset? Modified { get; init; }

    public ArticleDate? DatePublished { get; init; }

    public int? ReadingTime { get; init; }

    public Desk? Section { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public ImmutableArray<string> Paragraphs { get; init; } = [];

    public IReadOnlyList<ArticleBlock> Body { get; init; } = [];

    public string? BodyText { get; init; }

    public bool Dateline { get; init; }

    [From("Header.LeadFigure")]
    public bool HasPicture { get; init; }

    public PageKind PageKind { get; init; }

    public IReadOnlyList<ArticleCaption> Captions { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public HeaderSyntax? Header { get; init; }

    public IReadOnlyList<SubheadingSyntax> Subheadings { get; init; } = [];

    public IReadOnlyList<Photo> Photos { get; init; } = [];

    [Ignore]
    public string Note { get; init; } = "untouched";

    public string Title => $"{Headline} ({Section})";
}

/// <summary>Read by its names, whatever their case and spaces.</summary>
public enum Desk
{
    World,
    MiddleEast,
    Business,
}

/// <summary>A model of a node, with its text, place and kind.</summary>
[ArticleModel("AnyFigure")]
public sealed partial record Photo(string? Caption, string? Credit, TextSpan Span, SyntaxKind Kind);
