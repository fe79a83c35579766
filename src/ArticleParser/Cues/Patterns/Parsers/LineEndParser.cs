using System.Collections.Immutable;
using ArticleParser.Text;
using ArticleParser.Values;
using Pidgin;

namespace ArticleParser.Cues;

/// <summary>The end of the line, white space before it allowed.</summary>
internal sealed class LineEndParser : Parser<char, ImmutableArray<TokenSpan>>
{
    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out ImmutableArray<TokenSpan> result)
    {
        result = [];
        while (state.HasCurrent && CharClasses.Is(state.Current, CharClass.Space | CharClass.Stray)) state.Advance();
        if (!state.HasCurrent) return true;
        state.SetError(Maybe.Just(state.Current), false, state.Location, null);
        return false;
    }
}
