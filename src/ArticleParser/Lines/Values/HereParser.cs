using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace ArticleParser;

/// <summary>
/// How many pieces stand before this place, as a piece that says so; takes nothing. The stock <c>CurrentOffset</c> gives a
/// number, and for it comes a family of parsers to compile.
/// </summary>
internal sealed class HereParser<TToken>(Func<int, TToken> piece) : Parser<TToken, TToken>
{
    public override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out TToken result)
    {
        result = piece((int)state.Location);
        return true;
    }
}
