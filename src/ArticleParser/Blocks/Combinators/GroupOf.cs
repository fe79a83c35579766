using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>A section or group: a node of a kind with all nodes of a production below it.</summary>
internal sealed class GroupOf(SyntaxKind kind, Parser<LineBlock, GreenNode[]> nodes) : Parser<LineBlock, GreenNode>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode result)
    {
        result = nodes.TryParse(ref state, ref expecteds, out var below) ? new GreenBranch(kind, below) : null!;
        return result is not null;
    }
}
