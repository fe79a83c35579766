namespace ArticleParser.Tests.Invariants;

/// <summary>Parsing a tree's text gives that tree.</summary>
public class Reparse
{
    [PageProperty]
    public void TheTreesTextParsesToTheTree(PageText page)
    {
        var tree = page.Parse();
        Pure.AssertSame(tree, SyntaxTree.ParseText(tree.GetRoot().ToFullString()));
    }
}
