namespace ArticleParser.Accuracy.Roles;

/// <summary>What a person said of every line of a page.</summary>
/// <param name="Name">The page's name: data set, slash, id.</param>
/// <param name="Style">The scrape style whose lines were read.</param>
/// <param name="Kind">The kind of page: article, liveBlog, index, gallery, notice or other.</param>
/// <param name="Lines">One label for each line that is not blank, in order.</param>
internal sealed record PageLabels(string Name, string Style, string Kind, IReadOnlyList<LineLabel> Lines)
{
    /// <summary>Whether a net is judged by it. The corpus' labels judge; the project's own only teach, since nobody has read their pages twice.</summary>
    public bool Judges { get; init; } = true;

    /// <summary>Whether there is a label for each line of this text that is not blank.</summary>
    public bool Fits(string text) => PhysicalLines.Of(text).Count == Lines.Count;
}

/// <summary>What a person said of a line.</summary>
/// <param name="Section">The section in which the line stands.</param>
/// <param name="Roles">The kinds of line, in order: several where scraping glued them, never none.</param>
internal sealed record LineLabel(SyntaxKind Section, IReadOnlyList<SyntaxKind> Roles);
