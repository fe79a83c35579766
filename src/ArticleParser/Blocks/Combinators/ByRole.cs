using Pidgin;

namespace ArticleParser.Blocks;

/// <summary>
/// Chooses between two parsers by the kind of the next line. A stock <c>Or</c> would try the first and
/// fail, which costs more than the choice and is the common case.
/// </summary>
internal sealed class ByRole(Func<SyntaxKind, bool> test, Parser<LineBlock, GreenNode> yes, Parser<LineBlock, GreenNode> no) : Parser<LineBlock, GreenNode>
{
    public override bool TryParse(ref ParseState<LineBlock> state, ref PooledList<Expected<LineBlock>> expecteds, out GreenNode result) =>
        state.HasCurrent && test(state.Current.Green.Kind)
            ? yes.TryParse(ref state, ref expecteds, out result!)
            : no.TryParse(ref state, ref expecteds, out result!);
}
