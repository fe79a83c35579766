using System.Text;

namespace ArticleParser.Tests;

/// <summary>The .tree golden: every node with its span, a line with its tokens.</summary>
internal static class TreeGolden
{
    private const int TokenText = 40;

    public static string Of(SyntaxTree tree)
    {
        var golden = new StringBuilder();
        foreach (var node in tree.GetRoot().DescendantNodesAndSelf())
        {
            golden.Append(' ', 2 * node.Ancestors().Count()).Append($"{node.Kind} {node.Span}");
            if (node is LineSyntax) Tokens(golden, node);
            else if (node.FullSpan.IsEmpty) golden.Append("  empty");
            golden.Append('\n');
        }

        return golden.ToString();
    }

    private static void Tokens(StringBuilder golden, SyntaxNode line)
    {
        foreach (var token in line.ChildTokens())
            golden.Append($"  {Shown.Kind(token.Kind)} {Shown.Quoted(token.Text, TokenText)}");
    }
}
