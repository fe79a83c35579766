using System.Collections.Immutable;
using Pidgin;

namespace ArticleParser;

/// <summary>
/// Any number of nodes, none included. A stock <c>Many</c> of a parser of objects makes native compilation
/// expand lists of lists of lists until it gives up (warning IL3054).
/// </summary>
internal sealed class ManyNodes(Parser<LineBlock, GreenNode> item) : Parser<LineBlock, ImmutableArray<GreenNode>>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out ImmutableArray<GreenNode> result)
    {
        var nodes = ImmutableArray.CreateBuilder<GreenNode>();
        var before = state.Location;
        while (item.TryParse(ref state, ref expecteds, out var node))
        {
            nodes.Add(node);
            before = state.Location;
        }

        result = nodes.DrainToImmutable();
        return state.Location == before;
    }
}
