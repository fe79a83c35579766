using System.Collections.Immutable;
using ArticleParser.Values;
using Pidgin;

namespace ArticleParser.Cues;

/// <summary>A folded phrase; its characters become a Label.</summary>
internal sealed class PhraseParser(string phrase) : Parser<char, ImmutableArray<TokenSpan>>
{
    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out ImmutableArray<TokenSpan> result)
    {
        var text = state.LookAhead(LineText.Cap);
        var length = PhraseMatcher.Match(text, 0, phrase);
        if (length < 0)
        {
            state.SetError(Maybe.Nothing<char>(), false, state.Location, null);
            result = [];
            return false;
        }

        var label = text[..length].Trim();
        var start = (int)state.Location + (length - text[..length].TrimStart().Length);
        result = label.Length == 0 ? [] : [new TokenSpan(SyntaxKind.LabelToken, start, label.Length)];
        state.Advance(length);
        return true;
    }
}
