namespace ArticleParser.Accuracy;

/// <summary>The library as it is shipped.</summary>
internal sealed class LibraryParser : IPageParser
{
    public ParserCard Card { get; } = MakeCard(typeof(SyntaxTree).Assembly.GetManifestResourceNames());

    public SyntaxTree Parse(string text, string publisher, IReadOnlyList<ElementRun>? elements) => Parse(text, elements, ParserWeights.BuiltIn);

    /// <summary>Parses with other weights, as the library does: a text that was made of HTML is Markdown.</summary>
    public static SyntaxTree Parse(string text, IReadOnlyList<ElementRun>? elements, ParserWeights weights) =>
        SyntaxTree.ParseText(text, elements is null ? ParseOptions.Default : s_markdown, elements, weights, CancellationToken.None);

    private static readonly ParseOptions s_markdown = ParseOptions.Default with { Markup = MarkupKind.Markdown };

    /// <summary>Weights are the library's only resource, and are trained on this corpus: with them, its figures flatter.</summary>
    private static ParserCard MakeCard(string[] resources) => resources.Length == 0
        ? new ParserCard("the library's rules", true, "rules only: nothing was trained on these pages")
        : new ParserCard("the library with " + string.Join(", ", resources), false, "NOT cross-validated: these weights were trained on these pages; use --folds");
}
