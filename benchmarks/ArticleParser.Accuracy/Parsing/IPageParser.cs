namespace ArticleParser.Accuracy;

/// <summary>What the board scores: a way to parse a page. Safe to use from several threads.</summary>
internal interface IPageParser
{
    /// <summary>Which model scores, and whether its figures may be believed. Printed on top of every board.</summary>
    ParserCard Card { get; }

    /// <param name="text">The page's text.</param>
    /// <param name="publisher">Whose page it is, so that a model that never saw this publisher can be taken. Never told to the library.</param>
    /// <param name="elements">What HTML elements say of the text; null for a text that was not made of HTML.</param>
    SyntaxTree Parse(string text, string publisher, IReadOnlyList<ElementRun>? elements);
}

/// <param name="Model">Which model scored.</param>
/// <param name="CrossValidated">True where no page was scored by weights that saw its publisher.</param>
/// <param name="Note">The same in words.</param>
internal sealed record ParserCard(string Model, bool CrossValidated, string Note);
