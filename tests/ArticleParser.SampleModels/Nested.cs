using ArticleParser;

namespace SampleModels;

/// <summary>What a model can stand in: types within types, generic ones too.</summary>
public static partial class Nested
{
    /// <summary>A class with a primary constructor; the members of another model of the page within it.</summary>
    [ArticleModel]
    public sealed partial class Wire(string headline, Wire.Desks? when)
    {
        public string Headline { get; } = headline;

        public Desks? When { get; } = when;

        [ArticleModel]
        public partial struct Desks
        {
            public string? Source { get; set; }

            public DateOnly? Published { get; private set; }
        }
    }

    /// <summary>A generic record with partial properties.</summary>
    [ArticleModel]
    public partial record Tagged<TTag>
        where TTag : struct
    {
        public partial string? Headline { get; }

        public required partial string Source { get; init; }

        public partial IReadOnlyList<string> Topics { get; private set; }

        [Ignore]
        public TTag Tag { get; init; }
    }

    /// <summary>Inherits the members of another record.</summary>
    [ArticleModel]
    public sealed partial record Longer : Story
    {
        public string? Source { get; init; }
    }

    /// <summary>A model of a line.</summary>
    [ArticleModel("AnyStoryBlock")]
    public sealed partial record Block(SyntaxKind Kind, string Text, TextSpan Span);

    /// <summary>Models of nodes in lists, one by one, and all of one node.</summary>
    [ArticleModel]
    public sealed partial record Whole
    {
        [From("Body.AnyStoryBlock")]
        public IReadOnlyList<Block> Blocks { get; init; } = [];

        [From("Header.LeadFigure")]
        public Photo? Lead { get; init; }

        public Photo? FirstPhoto { get; init; }

        public IReadOnlyList<Credited> Credited { get; init; } = [];

        [From("Header")]
        public Head? Head { get; init; }
    }

    /// <summary>A figure that says who made it; one that does not is none of these.</summary>
    [ArticleModel("AnyFigure")]
    public sealed partial record Credited(string Credit);

    /// <summary>A section's lines.</summary>
    [ArticleModel("Header")]
    public sealed partial record Head(string? Headline, IReadOnlyList<string> Standfirsts, IReadOnlyList<BylineSyntax> Bylines);
}
