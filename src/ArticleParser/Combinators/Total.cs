using System.Diagnostics.CodeAnalysis;
using Pidgin;

namespace ArticleParser.Combinators;

/// <summary>
/// Makes a parser that cannot fail: no match takes nothing and gives a default result. Pidgin builds an error message for
/// each parse that fails, which costs more than the parse; and its own <c>Optional</c> has a type for each result, a
/// family of parsers that a process compiles before its first page.
/// </summary>
internal static class Total
{
    public static Parser<TToken, T> Of<TToken, T>(Parser<TToken, T> parser)
        where T : struct => new TotalParser<TToken, T>(parser);

    private sealed class TotalParser<TToken, T>(Parser<TToken, T> parser) : Parser<TToken, T>
        where T : struct
    {
        public override bool TryParse(ref ParseState<TToken> state, ref PooledList<Expected<TToken>> expecteds, [MaybeNullWhen(false)] out T result)
        {
            var start = state.Bookmark();
            if (parser.TryParse(ref state, ref expecteds, out result))
            {
                state.DiscardBookmark(start);
                return true;
            }

            state.Rewind(start);
            result = default;
            return true;
        }
    }
}
