using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>The end of the page.</summary>
internal sealed class NoMoreLines : Parser<LineBlock, GreenNode[]>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode[] result)
    {
        result = [];
        return !state.HasCurrent;
    }
}
