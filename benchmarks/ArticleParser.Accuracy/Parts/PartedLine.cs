namespace ArticleParser.Accuracy.Parts;

/// <summary>A physical line of a labelled page, and the logical lines that it is parted into.</summary>
/// <param name="Page">The page's name.</param>
/// <param name="Style">The scrape style.</param>
/// <param name="Roles">What people said of the line, in order.</param>
/// <param name="Pieces">The text of each logical line on it.</param>
/// <param name="Cuts">How many of the cuts between them stand beside words of another scrape that can tell whether they are right.</param>
/// <param name="RightCuts">How many of these stand where that scrape breaks the line, as it does where one element of the page ends.</param>
internal sealed record PartedLine(string Page, string Style, IReadOnlyList<SyntaxKind> Roles, IReadOnlyList<string> Pieces, int Cuts, int RightCuts)
{
    /// <summary>The roles as their labels are written: "TIM+TEA".</summary>
    public string Label => string.Join('+', Roles.Select(Accuracy.Roles.RoleCodes.Of));

    public bool IsParted => Pieces.Count > 1;

    /// <summary>Whether there are as many pieces as roles.</summary>
    public bool IsExact => Pieces.Count == Roles.Count;
}
