using ArticleParser.Text;

namespace ArticleParser;

/// <summary>What a page's frame calls its own site: a line of its masthead, or the owner that its line of copyright names.</summary>
internal static class SiteNames
{
    // Shorter names begin others' names.
    private const int Shortest = 4;
    private const int LongestCopyright = 120;
    private const string Article = "The ";

    /// <summary>Whether the frame has this name, whatever its case.</summary>
    public static bool Has(ModelPage page, ReadOnlySpan<char> name)
    {
        name = WithoutArticle(name);
        if (name.Length < Shortest) return false;
        foreach (var line in page.Section(SyntaxKind.Masthead).Within(SyntaxKind.None))
        {
            if (SyntaxFacts.IsLine(line.Kind) && WithoutArticle(line.Characters).Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var section in page.Root.Nodes(SyntaxKind.None))
        {
            foreach (var line in section.Within(SyntaxKind.Copyright))
            {
                if (line.Span.Length <= LongestCopyright && HasWords(line.Characters, name)) return true;
            }
        }

        return false;
    }

    private static bool HasWords(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && CharClasses.Is(text[at - 1], CharClass.Letter))) return false;
        return at + name.Length == text.Length || !CharClasses.Is(text[at + name.Length], CharClass.Letter);
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> name) =>
        name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name[Article.Length..] : name;
}
