using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace ArticleParser.Combinators;

/// <summary>Chooses a production by the next token; a production that cannot begin with it is not tried, as misses cost most.</summary>
internal sealed class Dispatch<TToken, T>(Func<TToken, Parser<TToken, T>?> choose) : Parser<TToken, T>
{
    public override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
    {
        result = default;
        return state.HasCurrent && choose(state.Current) is { } production && production.TryParse(ref state, ref expecteds, out result);
    }
}
