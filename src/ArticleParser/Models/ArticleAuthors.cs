namespace ArticleParser;

/// <summary>Picks the authors.</summary>
internal static class ArticleAuthors
{
    /// <summary>
    /// The names of the header's bylines; where it has none, those of the endmatter, then of the body,
    /// so that whoever is named within a story does not join those who signed it.
    /// </summary>
    public static void Of(ModelPage page, List<ModelItem> items)
    {
        var start = items.Count;
        ReadOnlySpan<SyntaxKind> sections = [SyntaxKind.Header, SyntaxKind.Endmatter, SyntaxKind.Body];
        foreach (var section in sections)
        {
            AddNames(page.Section(section), items);
            if (items.Count > start) return;
        }
    }

    private static void AddNames(ModelItem section, List<ModelItem> items)
    {
        List<ModelItem>? lines = null;
        foreach (var line in section.Nodes(SyntaxKind.Byline)) (lines ??= []).Add(line);
        if (lines is null) return;
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        AddSigning(lines, ref names);
    }

    /// <summary>
    /// Those that say that somebody wrote, where any does: names on lines of their own beside them are others' as a
    /// rule, such as the photographer's, unless they follow a "By" that stands alone. Else the first with a name.
    /// </summary>
    private static void AddSigning(List<ModelItem> lines, ref DistinctItems names)
    {
        var signing = new List<ModelItem>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsSigned(lines[i]) || (i > 0 && IsLabelFor(lines[i - 1], lines[i]))) signing.Add(lines[i]);
        }

        var named = signing.FindIndex(HasName);
        if (named >= 0) AddRun(signing, named, ref names);
        else AddRun(lines, lines.FindIndex(HasName), ref names);
    }

    /// <summary>The line and those that follow it without a line of another kind between.</summary>
    private static void AddRun(List<ModelItem> lines, int first, ref DistinctItems names)
    {
        for (var i = first; i >= 0 && i < lines.Count; i++)
        {
            if (i > first && lines[i - 1].FullEnd != lines[i].FullStart) return;
            AddAuthors(lines[i], ref names);
        }
    }

    /// <summary>The names of a line, less the outlet that the first of them writes for.</summary>
    private static void AddAuthors(in ModelItem line, ref DistinctItems names)
    {
        int index = 0, count = 0;
        foreach (var _ in line.Tokens(SyntaxKind.NameToken)) count++;
        var hasPerson = false;
        foreach (var name in line.Tokens(SyntaxKind.NameToken))
        {
            // Only beside others can a name be an outlet's; most stand alone, and need not be looked at.
            var text = count > 1 ? CleanText.Of(name.Characters) : "";
            if (index == 0) hasPerson = count > 1 && text.Contains(' ', StringComparison.Ordinal) && !IsOutlet(text);
            if (index++ == 0 || !hasPerson || !IsOutlet(text)) names.Add(name);
        }
    }

    private static bool IsOutlet(string name)
    {
        var word = name.AsSpan(name.LastIndexOf(' ') + 1);
        return name.EndsWith(".com", StringComparison.OrdinalIgnoreCase)
            || (NameWords.Trie.Longest(word, out var listed) == word.Length && (listed & NameWord.Outlet) != 0);
    }

    private static bool HasName(ModelItem line) => line.TryToken(SyntaxKind.NameToken, out _);

    private static bool IsSigned(in ModelItem line) => line.IsByCue;

    private static bool IsLabelFor(in ModelItem label, in ModelItem line) =>
        IsSigned(label) && !HasName(label) && label.FullEnd == line.FullStart;
}
