using System.Collections.Immutable;
using ArticleParser.Text;
using ArticleParser.Values;
using Pidgin;

namespace ArticleParser.Cues;

/// <summary>Text up to the first place from which the rest of the pattern matches.</summary>
/// <param name="rest">The rest of the pattern, to the end of the line.</param>
/// <param name="opening">The folded character that the rest begins with; null when it begins with a slot.</param>
/// <param name="maxWords">The most words of the text.</param>
internal sealed class TextUntilParser(Parser<char, ImmutableArray<TokenSpan>> rest, char? opening, int maxWords) : Parser<char, ImmutableArray<TokenSpan>>
{
    // How often the text may try to end at another place. Enough for real lines, and a bound for hostile ones.
    private const int MaxTries = 16;

    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out ImmutableArray<TokenSpan> result)
    {
        var text = state.LookAhead(LineText.Cap);
        var start = (int)state.Location;
        var tries = 0;
        for (var at = 1; at < text.Length && tries < MaxTries; at++)
        {
            if (!CouldBegin(text, at)) continue;
            tries++;
            var bookmark = state.Bookmark();
            state.Advance(at);
            var found = rest.TryParse(ref state, ref expecteds, out var tail);
            if (found && LineFacts.CountWords(text[..at]) <= maxWords)
            {
                state.DiscardBookmark(bookmark);
                result = [new TokenSpan(SyntaxKind.TextToken, start, text[..at].TrimEnd().Length), .. tail];
                return true;
            }

            state.Rewind(bookmark);
            if (found) break;
        }

        state.SetError(Maybe.Nothing<char>(), false, state.Location, null);
        result = [];
        return false;
    }

    private bool CouldBegin(ReadOnlySpan<char> text, int at) => opening is { } wanted
        ? Fold.Of(text[at]) == wanted
        : CharClasses.Is(text[at - 1], CharClass.Space) || Seam.IsAt(text, at);
}
