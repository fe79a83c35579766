using System.Globalization;

namespace ArticleParser.Accuracy;

/// <summary>Parses each page with weights that never saw its publisher.</summary>
internal sealed class FoldedParser : IPageParser
{
    private readonly FoldMap _folds;
    private readonly IReadOnlyList<Func<string, IReadOnlyList<ElementRun>?, SyntaxTree>> _parsers;

    /// <param name="name">What to call the weights.</param>
    /// <param name="folds">Which fold a publisher belongs to.</param>
    /// <param name="parsers">One way to parse for each fold.</param>
    /// <param name="hasJoins">Whether the joins of lines are by fold, too.</param>
    public FoldedParser(string name, FoldMap folds, IReadOnlyList<Func<string, IReadOnlyList<ElementRun>?, SyntaxTree>> parsers, bool hasJoins)
    {
        _folds = folds;
        _parsers = parsers;
        Card = new ParserCard(
            name,
            true,
            string.Create(CultureInfo.InvariantCulture, $"cross-validated by publisher over {parsers.Count} folds: no page was scored by weights that saw its publisher{(hasJoins ? "" : ", but for the joins of lines, which are the library's: train-joins --folds makes those by fold")}"));
    }

    public ParserCard Card { get; }

    public SyntaxTree Parse(string text, string publisher, IReadOnlyList<ElementRun>? elements) => _parsers[_folds.Of(publisher)](text, elements);
}
