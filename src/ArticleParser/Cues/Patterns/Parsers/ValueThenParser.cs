using System.Collections.Immutable;
using ArticleParser.Text;
using ArticleParser.Values;
using Pidgin;

namespace ArticleParser.Cues;

/// <summary>
/// A value, white space, and what follows it: the parts of both. One parser where the stock <c>Map</c> and <c>Before</c> are
/// two and a function, which a process compiles for its first pattern.
/// </summary>
internal sealed class ValueThenParser(Parser<char, ImmutableArray<TokenSpan>> value, Parser<char, ImmutableArray<TokenSpan>> rest) : Parser<char, ImmutableArray<TokenSpan>>
{
    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out ImmutableArray<TokenSpan> result)
    {
        if (!value.TryParse(ref state, ref expecteds, out result)) return false;
        while (state.HasCurrent && CharClasses.Is(state.Current, CharClass.Space)) state.Advance();
        if (!rest.TryParse(ref state, ref expecteds, out var more)) return false;
        if (!more.IsEmpty) result = [.. result, .. more];
        return true;
    }
}
