using System.Buffers;
using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>
/// As many nodes as there are, within bounds, in an array of just that length. The stock <c>Many</c> makes a list that has
/// to be copied, and half of what a page's tree allocates was such lists; it also makes native compilation expand lists of
/// lists until it gives up (warning IL3054).
/// </summary>
/// <param name="item">A node.</param>
/// <param name="least">How many there must be.</param>
/// <param name="most">After so many the next is left to others.</param>
internal sealed class NodesParser(Parser<LineBlock, GreenNode> item, int least = 0, int most = int.MaxValue) : Parser<LineBlock, GreenNode[]>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode[] result)
    {
        if (most == 1) return TryOne(ref state, ref expecteds, out result);
        var nodes = new PooledList<GreenNode>(ArrayPool<GreenNode>.Shared);
        var start = state.Location;
        while (nodes.Count < most && item.TryParse(ref state, ref expecteds, out var node))
        {
            nodes.Add(node);
            start = state.Location;
        }

        result = nodes.AsSpan().ToArray();
        nodes.Dispose();

        // An item that failed after it took something is an error, as in Many.
        return result.Length >= least && state.Location == start;
    }

    private bool TryOne(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode[] result)
    {
        var start = state.Location;
        var isThere = item.TryParse(ref state, ref expecteds, out var node);
        result = isThere ? [node!] : [];
        return isThere || (least == 0 && state.Location == start);
    }
}
