using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>
/// A section or group: a node of a kind with all nodes of a production below it. A group is never empty; where its
/// production fails, also behind its first lines, it takes nothing.
/// </summary>
internal sealed class GroupOf(SyntaxKind kind, Parser<LineBlock, GreenNode[]> nodes, bool mayBeEmpty) : Parser<LineBlock, GreenNode>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode result)
    {
        var start = state.Bookmark();
        if (nodes.TryParse(ref state, ref expecteds, out var below) && (mayBeEmpty || below.Length > 0))
        {
            state.DiscardBookmark(start);
            result = new GreenBranch(kind, below);
            return true;
        }

        state.Rewind(start);
        result = null!;
        return false;
    }
}
