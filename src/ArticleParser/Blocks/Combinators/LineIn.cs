using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>One line of a section that a test lets through.</summary>
internal sealed class LineIn(SyntaxKind section, Func<SyntaxKind, bool> test) : Parser<LineBlock, GreenNode>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode result)
    {
        if (state.HasCurrent && state.Current is var line && line.Section == section && test(line.Green.Kind))
        {
            result = line.Green;
            state.Advance();
            return true;
        }

        result = null!;
        return false;
    }
}
