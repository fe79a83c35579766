using System.Collections.Immutable;
using ArticleParser.Text;
using ArticleParser.Values;
using Pidgin;

namespace ArticleParser.Cues;

/// <summary>All that is left of the line, if it is something and not too many words.</summary>
internal sealed class TextToEndParser(int maxWords) : Parser<char, ImmutableArray<TokenSpan>>
{
    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out ImmutableArray<TokenSpan> result)
    {
        var text = state.LookAhead(LineText.Cap);
        var trimmed = text.TrimEnd();
        if (trimmed.Length == 0 || text.Length == LineText.Cap || LineFacts.CountWords(trimmed) > maxWords)
        {
            state.SetError(Maybe.Nothing<char>(), trimmed.Length == 0, state.Location, null);
            result = [];
            return false;
        }

        var start = text.Length - text.TrimStart().Length;
        result = [new TokenSpan(SyntaxKind.TextToken, (int)state.Location + start, trimmed.Length - start)];
        state.Advance(text.Length);
        return true;
    }
}
