namespace ArticleParser.Accuracy.Roles;

/// <summary>A kind of line that is taken for another.</summary>
/// <param name="Labelled">What people said.</param>
/// <param name="Said">What the tree has in its place.</param>
/// <param name="Count">On how many lines.</param>
/// <param name="ShareOfErrors">Their share among all lines on which a labelled kind is missing.</param>
/// <param name="ShareOfLabels">Their share among all lines labelled so.</param>
internal sealed record Confusion(SyntaxKind Labelled, SyntaxKind Said, int Count, double ShareOfErrors, double ShareOfLabels)
{
    /// <summary>All of them, the most frequent first.</summary>
    public static IReadOnlyList<Confusion> Of(IReadOnlyList<RolePage> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).ToList();
        var labels = lines.SelectMany(line => line.Label.Roles.Distinct()).CountBy(kind => kind).ToDictionary();
        var errors = lines.SelectMany(Errors).CountBy(error => error).ToList();
        var all = errors.Sum(error => error.Value);
        return
        [
            .. errors.OrderByDescending(error => error.Value).ThenBy(error => error.Key)
                .Select(error => new Confusion(error.Key.Labelled, error.Key.Said, error.Value, (double)error.Value / all, (double)error.Value / labels[error.Key.Labelled])),
        ];
    }

    /// <summary>Each labelled kind that is missing, with the first kind that should not be there, or else the first that is.</summary>
    private static IEnumerable<(SyntaxKind Labelled, SyntaxKind Said)> Errors(LineOutcome line)
    {
        var wrong = line.Said.Except(line.Label.Roles).Concat(line.Said).FirstOrDefault();
        return line.Label.Roles.Except(line.Said).Select(kind => (kind, wrong));
    }
}
