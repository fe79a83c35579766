using ArticleParser.Benchmarks.Pages;
using ArticleParser.Tests.Models.OverNodes;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>Reads the article of parsed pages in two ways. Nodes once made are kept, so that each way begins with trees that have none.</summary>
internal sealed class ModelReads
{
    private readonly SyntaxTree[] _trees;

    public ModelReads(PageSet pages)
    {
        _trees = [.. pages.Texts.Select(text => SyntaxTree.ParseText(text))];
        foreach (var tree in _trees)
        {
            if (ArticleOverNodes.From(tree.GetRootAnew()).ToJson() != Article.From(tree.GetRootAnew()).ToJson())
                throw new InvalidOperationException("The two ways to read an article do not agree.");
        }
    }

    public int Count => _trees.Length;

    /// <summary>As <c>Article.From</c> does: from the green tree.</summary>
    public void Lean()
    {
        foreach (var tree in _trees) Article.From(tree.GetRootAnew());
    }

    /// <summary>By the same rules over the nodes.</summary>
    public void OverNodes()
    {
        foreach (var tree in _trees) ArticleOverNodes.From(tree.GetRootAnew());
    }
}
