using System.Collections.Immutable;
using ArticleParser.Text;
using ArticleParser.Values;
using Pidgin;

namespace ArticleParser.Cues;

/// <summary>
/// A value that a phrase follows, such as "{names} / dpa". Names and topics take signs and words that are
/// part of the phrase too, so the value sees no more than what stands before it.
/// </summary>
/// <param name="value">The value; cannot fail.</param>
/// <param name="phrase">What follows it.</param>
/// <param name="rest">The rest of the pattern, from the phrase on.</param>
internal sealed class ValueUntilParser(Parser<char, ImmutableArray<TokenSpan>> value, string phrase, Parser<char, ImmutableArray<TokenSpan>> rest) : Parser<char, ImmutableArray<TokenSpan>>
{
    private const int MaxTries = 8;

    public override bool TryParse(ref ParseState<char> state, ref PooledList<Expected<char>> expecteds, out ImmutableArray<TokenSpan> result)
    {
        var text = state.LookAhead(LineText.Cap);
        var start = (int)state.Location;
        var tries = 0;
        for (var at = text.Length - 1; at > 0 && tries < MaxTries; at--)
        {
            if (PhraseMatcher.Match(text, at, phrase) < 0) continue;
            tries++;
            if (!TryValue(text[..at], out var parts)) continue;
            var bookmark = state.Bookmark();
            state.Advance(at);
            if (rest.TryParse(ref state, ref expecteds, out var tail))
            {
                state.DiscardBookmark(bookmark);
                result = [.. parts.Select(part => part with { Start = part.Start + start }), .. tail];
                return true;
            }

            state.Rewind(bookmark);
        }

        state.SetError(Maybe.Nothing<char>(), false, state.Location, null);
        result = [];
        return false;
    }

    private bool TryValue(ReadOnlySpan<char> text, out ImmutableArray<TokenSpan> parts)
    {
        WorkCount.Add(Work.GrammarParse);
        parts = value.Parse(text).Value;
        return !parts.IsDefaultOrEmpty && text[parts[^1].End..].IsWhiteSpace();
    }
}
