using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace ArticleParser.Combinators;

/// <summary>
/// A production that need not be there, and that can begin with some tokens only: where another one comes next, or
/// none, it is not tried, and the result is an empty one. A miss of the stock <c>Optional</c> costs as much as all that
/// the production tries first.
/// </summary>
internal sealed class WhenNext<TToken, T>(Func<TToken, bool> canBegin, Parser<TToken, T> production) : Parser<TToken, T>
    where T : struct
{
    private readonly Parser<TToken, T> _optional = Total.Of(production);

    public override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        if (state.HasCurrent && canBegin(state.Current)) return _optional.TryParse(ref state, ref expecteds, out result);
        result = default;
        return true;
    }
}
