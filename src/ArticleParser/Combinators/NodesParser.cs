using System.Buffers;
using Pidgin;

namespace ArticleParser;

/// <summary>
/// As many nodes as there are, in an array of just that length. The stock <c>Many</c> makes a list that has to be
/// copied, and half of what a page's tree allocates was such lists; it also makes native compilation expand lists of
/// lists until it gives up (warning IL3054).
/// </summary>
internal sealed class NodesParser(Parser<LineBlock, GreenNode> item) : Parser<LineBlock, GreenNode[]>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode[] result)
    {
        var nodes = new PooledList<GreenNode>(ArrayPool<GreenNode>.Shared);
        var start = state.Location;
        while (item.TryParse(ref state, ref expecteds, out var node))
        {
            nodes.Add(node);
            start = state.Location;
        }

        result = nodes.AsSpan().ToArray();
        nodes.Dispose();

        // An item that failed after it took something is an error, as in Many.
        return state.Location == start;
    }
}
