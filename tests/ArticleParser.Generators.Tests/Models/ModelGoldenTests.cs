namespace ArticleParser.Generators.Tests.Models;

/// <summary>
/// What is written for a model of the page and one of a node, as files to read. UPDATE_GOLDENS=1 rewrites them; a
/// commit that changes one says why.
/// </summary>
public class ModelGoldenTests
{
    public const string Source = """
        namespace My.Project;

        [ArticleModel]
        public partial record Story(string Headline, [From("Section")] Desk? Desk)
        {
            public DateOnly? Published { get; init; }

            public IReadOnlyList<string> Authors { get; init; } = [];

            public ImmutableArray<string> Paragraphs { get; init; } = [];

            [From("Header|Body.AnyFigure")]
            public IReadOnlyList<Photo> Photos { get; init; } = [];

            public partial string? Source { get; }
        }

        public enum Desk { World, MiddleEast }

        [ArticleModel("AnyFigure")]
        public sealed partial record Photo(string? Caption, string? Credit, TextSpan Span);
        """;

    public static TheoryData<string> Hints => ["My.Project.Story.g.cs", "My.Project.Photo.g.cs"];

    [Theory]
    [MemberData(nameof(Hints))]
    public void WritesTheGolden(string hint)
    {
        var (result, diagnostics) = ModelRun.Of(Source);
        Assert.Empty(diagnostics);
        Assert.Equal(Hints.Count, result.GeneratedSources.Length);
        GoldenTests.Check(hint, result.Source(hint));
    }
}
