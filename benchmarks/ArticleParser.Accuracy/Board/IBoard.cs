namespace ArticleParser.Accuracy;

/// <summary>What a board tells, so that each way of writing does for every board.</summary>
internal interface IBoard
{
    /// <summary>The heading of the board's section in a Markdown file.</summary>
    string Title { get; }

    /// <summary>Which model scored, and whether its figures may be believed.</summary>
    ParserCard Card { get; }

    /// <summary>The figures.</summary>
    IReadOnlyList<BoardTable> Tables { get; }

    /// <summary>Lines for the top: what was scored, and what it cost.</summary>
    IReadOnlyList<string> Head();

    /// <summary>One line for each way in which the library failed, the commonest first, with a page to try it on.</summary>
    IReadOnlyList<string> Failures();
}
