namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Picks the authors.</summary>
internal static class ArticleAuthors
{
    /// <summary>
    /// The names of the header's bylines; where it has none, those of the endmatter, then of the body,
    /// so that whoever is named within a story does not join those who signed it.
    /// </summary>
    public static IReadOnlyList<string> Of(ArticleLines lines)
    {
        var names = Names<HeaderSyntax>(lines);
        if (names.Count == 0) names = Names<EndmatterSyntax>(lines);
        if (names.Count == 0) names = Names<BodySyntax>(lines);
        return names;
    }

    private static List<string> Names<TSection>(ArticleLines lines)
        where TSection : SectionSyntax
        => [.. Signing([.. lines.Bylines.Where(line => line.Parent is TSection)])
            .SelectMany(Authors)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The names of a line, less the outlet that the first of them writes for.</summary>
    private static IEnumerable<string> Authors(BylineSyntax line)
    {
        var names = line.Names.Select(name => name.ValueText).ToList();
        var hasPerson = names.Count > 1 && names[0].Contains(' ', StringComparison.Ordinal) && !IsOutlet(names[0]);
        return hasPerson ? names.Where((name, i) => i == 0 || !IsOutlet(name)) : names;
    }

    private static bool IsOutlet(string name)
    {
        var word = name.AsSpan(name.LastIndexOf(' ') + 1);
        return name.EndsWith(".com", StringComparison.OrdinalIgnoreCase)
            || (NameWords.Trie.Longest(word, out var listed) == word.Length && (listed & NameWord.Outlet) != 0);
    }

    /// <summary>
    /// Those that say that somebody wrote, where any does: names on lines of their own beside them are others' as a
    /// rule, such as the photographer's, unless they follow a "By" that stands alone. Else the first with a name.
    /// </summary>
    private static IEnumerable<BylineSyntax> Signing(List<BylineSyntax> lines)
    {
        var signing = lines.Where((line, i) => IsSigned(line) || (i > 0 && IsLabelFor(lines[i - 1], line))).ToList();
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

    private static bool HasName(BylineSyntax line) => line.Names.Count > 0;

    private static bool IsSigned(BylineSyntax line) => line.Reason.StartsWith("cue", StringComparison.Ordinal);

    private static bool IsLabelFor(BylineSyntax label, BylineSyntax line) =>
        IsSigned(label) && !HasName(label) && label.FullSpan.End == line.FullSpan.Start;
}
