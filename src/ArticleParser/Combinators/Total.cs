using Pidgin;
using static Pidgin.Parser;

namespace ArticleParser;

/// <summary>
/// Makes a parser that cannot fail: no match gives a default result. Pidgin builds an error message for
/// each parse that fails, which costs more than the parse.
/// </summary>
internal static class Total
{
    public static Parser<TToken, T> Of<TToken, T>(Parser<TToken, T> parser)
        where T : struct =>
        Try(parser).Or(Parser<TToken>.Return(default(T)));
}
