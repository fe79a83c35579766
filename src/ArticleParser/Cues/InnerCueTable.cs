using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Cues;

/// <summary>Finds cues that begin within a line and reach to its end: a credit behind a caption, a date glued to a name.</summary>
internal sealed class InnerCueTable(PatternTable patterns)
{
    // Such cues stand near the end of a line.
    private const int MaxChars = 160;

    private readonly CueTrie _openings = patterns.Trie(CueLayout.InnerOpenings);
    private readonly CueTrie _closings = patterns.Trie(CueLayout.InnerClosings);

    /// <param name="text">The text.</param>
    /// <param name="masks">Its masks.</param>
    /// <param name="span">Where in it the line stands.</param>
    /// <param name="match">The cue; its places count from the line's beginning.</param>
    public bool TryFind(ReadOnlySpan<char> text, in PageMasks masks, TextSpan span, out CueMatch match)
    {
        match = default;
        if (span.Length > LineText.Cap) return false;
        var line = text.Slice(span.Start, span.Length);
        var from = Math.Max(1, line.Length - MaxChars);
        if (from >= line.Length || !(masks.HasSign(span.Start + from, span.End) || MayEnd(line[from..]))) return false;
        for (var place = span.Start + from - 1; (place = masks.NextStart(place + 1, span.End)) < span.End;)
        {
            var at = place - span.Start;
            if (!IsBoundary(line, at)) continue;
            var start = PhraseStart.Of(line[at..]);
            if ((_openings.MayHold(start) || Brackets.IsOpening(line[at])) && TryAt(line, at, start, out match)) return true;
        }

        return false;
    }

    /// <summary>Whether a line without any sign ends as one with such a cue may: with a digit, or as a pattern does.</summary>
    private bool MayEnd(ReadOnlySpan<char> text)
    {
        if (CharClasses.Is(text[^1], CharClass.Digit)) return true;
        Unsafe.SkipInit(out Candidates found);
        return _closings.Find(text, found) > 0;
    }

    private bool TryAt(ReadOnlySpan<char> line, int at, PhraseStart start, out CueMatch match)
    {
        match = default;
        var bracket = Brackets.Surround(line[at..]) ? 1 : 0;
        var rest = line[(at + bracket)..(line.Length - bracket)];
        Unsafe.SkipInit(out Candidates found);
        var count = bracket > 0 ? _openings.Find(rest, found) : _openings.Find(rest, start, found);
        var last = count > 0 ? CuePattern.LastOf(rest) : '\0';
        for (var i = count - 1; i >= 0; i--)
        {
            var opened = _openings.Values(found[i].Node);
            for (var next = 0; (next = opened.Next(next, last)) >= 0; next++)
            {
                var pattern = opened[next];
                if (pattern.NeedsSeam && bracket == 0 && !Seam.IsAt(line, at)) continue;
                if (!TryMatch(pattern, rest, found[i].Length, out var parts)) continue;
                match = new CueMatch(pattern.Cue, parts, 0, 0).Shift(at + bracket) with { Start = at, End = line.Length };
                return true;
            }
        }

        return false;
    }

    private static bool TryMatch(CuePattern pattern, ReadOnlySpan<char> rest, int opening, out ImmutableArray<TokenSpan> parts)
    {
        parts = default;
        if (pattern.Opening is not null) return pattern.MayFollow(rest, opening) && pattern.TryMatchAfterOpening(rest, opening, out parts);
        return pattern.MayEnd(rest) && pattern.MayBegin(rest) && pattern.TryMatch(rest, out parts);
    }

    private static bool IsBoundary(ReadOnlySpan<char> line, int at) =>
        !CharClasses.Is(line[at - 1], CharClass.Letter | CharClass.Digit) || Seam.IsAt(line, at);
}
