using System.Buffers;
using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>
/// Productions one after the other, their nodes in one array. All of the page grammar's sequences are this one: the
/// runtime compiles the stock <c>Map</c> anew for each number of parts.
/// </summary>
internal sealed class InOrder(params Parser<LineBlock, GreenNode[]>[] productions) : Parser<LineBlock, GreenNode[]>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode[] result)
    {
        result = [];
        var all = new PooledList<GreenNode>(ArrayPool<GreenNode>.Shared);
        var isMatch = TryParse(ref state, ref expecteds, ref all, ref result);
        if (all.Count > 0) result = all.AsSpan().ToArray();
        all.Dispose();
        return isMatch;
    }

    /// <summary>Mostly one production alone has nodes, and its array is the result.</summary>
    private bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, ref PooledList<GreenNode> all, ref GreenNode[] only)
    {
        foreach (var production in productions)
        {
            if (!production.TryParse(ref state, ref expecteds, out var nodes)) return false;
            if (nodes.Length == 0) continue;
            if (only.Length > 0 && all.Count == 0) all.AddRange(only);
            if (only.Length > 0) all.AddRange(nodes);
            else only = nodes;
        }

        return true;
    }
}
