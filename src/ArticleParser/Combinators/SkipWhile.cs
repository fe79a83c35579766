using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace ArticleParser.Combinators;

/// <summary>Takes all tokens of a kind that come next. Fails where they are fewer than wanted, without the bookkeeping that the stock <c>SkipMany</c> does for what might follow.</summary>
/// <param name="isWanted">Which tokens.</param>
/// <param name="least">How many there must be.</param>
internal sealed class SkipWhile<TToken>(Func<TToken, bool> isWanted, int least = 0) : Parser<TToken, Unit>
{
    public override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out Unit result)
    {
        var count = 0;
        for (; state.HasCurrent && isWanted(state.Current); count++) state.Advance();
        result = Unit.Value;
        return count >= least;
    }
}
