using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace ArticleParser.Combinators;

/// <summary>
/// Ordered choice: the first production that matches. Each begins where the choice does, so that none needs a <c>Try</c>,
/// and none is asked what it had expected: the stock <c>OneOf</c> rents a list for that at every choice.
/// </summary>
internal sealed class FirstOf<TToken, T>(params Parser<TToken, T>[] productions) : Parser<TToken, T>
{
    public override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        foreach (var production in productions)
        {
            var start = state.Bookmark();
            if (production.TryParse(ref state, ref expecteds, out result))
            {
                state.DiscardBookmark(start);
                return true;
            }

            state.Rewind(start);
        }

        result = default;
        return false;
    }
}
