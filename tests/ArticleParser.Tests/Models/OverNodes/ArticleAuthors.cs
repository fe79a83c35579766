namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Picks the authors.</summary>
internal static class ArticleAuthors
{
    // Further above the header than so many characters, names are those of other stories.
    private const int MastheadReach = 600;

    /// <summary>
    /// The names of the header's bylines; where it has none, those nearest above it, then those of the endmatter, then
    /// of the body, so that whoever is named within a story does not join those who signed it; and where no line
    /// signs, those that a sentence behind the story tells of as its writers.
    /// </summary>
    public static IReadOnlyList<string> Of(PageSyntax page, ArticleLines lines)
    {
        var names = Names(lines.Bylines.Where(line => line.Parent is HeaderSyntax));
        if (names.Count == 0) names = Names(lines.Bylines.Where(line => line.Parent is MastheadSyntax && page.Header.Position - line.FullSpan.End < MastheadReach));
        if (names.Count == 0) names = Names(lines.Bylines.Where(line => line.Parent is EndmatterSyntax));
        if (names.Count == 0) names = Names(lines.Bylines.Where(line => line.Parent is BodySyntax));
        if (names.Count == 0) names = AuthorBioNames.Of(page);
        return names;
    }

    private static List<string> Names(IEnumerable<BylineSyntax> section)
    {
        List<BylineSyntax> all = [.. section];
        var names = BylineNames.Of(Signing([.. all.Where(line => !IsHelp(line))]));
        return names.Count > 0 ? names : BylineNames.Of(Signing(all));
    }

    /// <summary>
    /// Those that say that somebody wrote, where any does: names on lines of their own beside them are others' as a
    /// rule, such as the photographer's, unless they follow a "By" that stands alone. Else the first with a name.
    /// </summary>
    private static IEnumerable<BylineSyntax> Signing(List<BylineSyntax> lines)
    {
        var signing = new List<BylineSyntax>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsSigned(lines[i])) signing.Add(lines[i]);
            if (IsSigned(lines[i]) && lines[i].Names.Count == 0) signing.AddRange(Run(lines, i).Skip(1).TakeWhile(line => !IsSigned(line)));
        }

        var named = signing.FindIndex(HasName);
        return named >= 0 ? Run(signing, named) : Run(lines, lines.FindIndex(HasName));
    }

    /// <summary>The line and those that follow it without a line of another kind between.</summary>
    private static IEnumerable<BylineSyntax> Run(List<BylineSyntax> lines, int first)
    {
        for (var i = first; i >= 0 && i < lines.Count; i++)
        {
            if (i > first && lines[i - 1].FullSpan.End != lines[i].FullSpan.Start) yield break;
            yield return lines[i];
        }
    }

    private static bool HasName(BylineSyntax line) => BylineNames.Of(line).Any();

    /// <summary>Those who reviewed, edited or checked the text have not written it, unless nobody else has.</summary>
    private static bool IsHelp(BylineSyntax line) => line.Reason.Contains("Byline.help", StringComparison.Ordinal);

    private static bool IsSigned(BylineSyntax line) => line.Reason.StartsWith("cue", StringComparison.Ordinal);
}
