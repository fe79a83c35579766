namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>The name of the site or of its section behind a headline: "… - Example News", "… | Opinion".</summary>
internal static class HeadlineSuffix
{
    private const int SuffixWords = 4;
    private const int TitleWords = 3;
    private static readonly string[] s_signs = [" | ", " ｜ ", " - ", " – ", " — "];

    /// <summary>The headline without such a suffix.</summary>
    public static string Without(string headline, PageSyntax page)
    {
        var sign = s_signs.Max(text => headline.LastIndexOf(text, StringComparison.Ordinal)) + 1;
        if (sign == 0) return headline;
        var title = headline[..sign].TrimEnd();
        var suffix = headline[(sign + 1)..].Trim();
        if (!LineFacts.HasAtMostWords(suffix, SuffixWords) || LineFacts.HasAtMostWords(title, TitleWords - 1)) return headline;
        return IsAgency(suffix) || (headline[sign] is '|' or '｜' && IsSiteOrSection(suffix)) || IsNamedInFrame(suffix, page) ? title : headline;
    }

    private static bool IsAgency(string suffix) =>
        NameWords.Trie.Longest(suffix, out var word) == suffix.Length && (word & NameWord.Agency) != 0;

    // Behind a dash "police" and "ministry" say who said it; behind a bar stands the site.
    private static bool IsSiteOrSection(string suffix)
    {
        if (CueTable.BuiltIn.TryFind(suffix, false, out var cue) && cue.End == suffix.Length && cue.Cue.Kind == SyntaxKind.SectionLabel) return true;
        var last = suffix.AsSpan(suffix.LastIndexOf(' ') + 1);
        return NameWords.Trie.Longest(last, out var word) == last.Length && (word & NameWord.Outlet) != 0;
    }

    /// <summary>Whether the page's copyright line names it, or a line of the frame says nothing else.</summary>
    private static bool IsNamedInFrame(string suffix, PageSyntax page) =>
        Frame(page).Any(line => line is CopyrightSyntax
            ? line.Value.Contains(suffix, StringComparison.OrdinalIgnoreCase)
            : line is NavigationItemSyntax or FurnitureLineSyntax && line.Value.Equals(suffix, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<LineSyntax> Frame(PageSyntax page) =>
        page.Masthead.ChildNodes().Concat(page.Endmatter.ChildNodes()).Concat(page.Rail.ChildNodes()).Concat(page.Footer.ChildNodes()).OfType<LineSyntax>();
}
