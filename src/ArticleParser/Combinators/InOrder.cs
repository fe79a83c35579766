using Pidgin;

namespace ArticleParser;

/// <summary>
/// Productions one after the other, their nodes in one array. All of the page grammar's sequences are this one: the
/// runtime compiles the stock <c>Map</c> anew for each number of parts.
/// </summary>
internal sealed class InOrder(params Parser<LineBlock, GreenNode[]>[] productions) : Parser<LineBlock, GreenNode[]>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode[] result)
    {
        result = [];
        foreach (var production in productions)
        {
            if (!production.TryParse(ref state, ref expecteds, out var nodes)) return false;
            if (nodes.Length > 0) result = result.Length == 0 ? nodes : Joined(result, nodes);
        }

        return true;
    }

    private static GreenNode[] Joined(GreenNode[] first, GreenNode[] second)
    {
        var joined = new GreenNode[first.Length + second.Length];
        first.CopyTo(joined, 0);
        second.CopyTo(joined, first.Length);
        return joined;
    }
}
