using ArticleParser.Benchmarks.Pages;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>
/// Reads the article of parsed pages, and beside it what nodes alone would cost that. Nodes once made are kept, so that each
/// way begins with trees that have none.
/// </summary>
internal sealed class ModelReads(PageSet pages)
{
    private readonly SyntaxTree[] _trees = [.. pages.Texts.Select(text => SyntaxTree.ParseText(text))];

    public int Count => _trees.Length;

    /// <summary>As <c>Article.From</c> does: from the green tree.</summary>
    public void Lean()
    {
        foreach (var tree in _trees) Article.From(tree.GetRootAnew());
    }

    /// <summary>The lines of the sections from which the article is read, as nodes with their text; nothing is chosen or read from it.</summary>
    public int Walk() => _trees.Sum(tree => Walk(tree.GetRootAnew()));

    private static int Walk(PageSyntax page)
    {
        var length = 0;
        foreach (SyntaxNode section in new SyntaxNode[] { page.Masthead, page.Header, page.Body, page.Endmatter })
        {
            foreach (var line in section.DescendantNodes()) length += line.ToString().Length;
        }

        return length;
    }
}
