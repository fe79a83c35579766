using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>One line of a section: of a kind, or any for <see cref="SyntaxKind.None"/>.</summary>
internal sealed class LineIn(SyntaxKind section, SyntaxKind kind = SyntaxKind.None) : Parser<LineBlock, GreenNode>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode result)
    {
        if (state.HasCurrent && state.Current is var line && line.Section == section && (kind == SyntaxKind.None || line.Green.Kind == kind))
        {
            result = line.Green;
            state.Advance();
            return true;
        }

        result = null!;
        return false;
    }
}
