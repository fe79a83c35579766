using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleParser.Values;

namespace ArticleParser.Cues;

/// <summary>
/// The patterns that begin with one slot, such as "{number} min read": the value is read once, and what
/// stands behind it says which pattern it is.
/// </summary>
internal sealed class SlotBranch
{
    // No pattern of this form describes a longer line.
    public const int MaxChars = 240;

    private readonly SlotReader _value;
    private readonly CueTrie _phrases;
    private readonly PatternTable _patterns;
    private readonly int _slot;

    public SlotBranch(PatternTable patterns, string slot)
    {
        _patterns = patterns;
        _slot = CueLayout.SlotOf(slot);
        _value = Slots.ReaderOf(slot);
        _phrases = patterns.Trie(CueLayout.FirstSlot + _slot);
    }

    /// <summary>The value that the line begins with; none where it begins with none.</summary>
    public ImmutableArray<TokenSpan> Read(ReadOnlySpan<char> line) => _value.Read(line);

    public bool TryFind(ReadOnlySpan<char> line, ImmutableArray<TokenSpan> value, out CuePattern found, out ImmutableArray<TokenSpan> parts)
    {
        found = null!;
        parts = default;
        if (value.IsEmpty) return false;
        var at = PhraseMatcher.SkipSpaces(line, value[^1].End);
        return TryPhrases(line, value, at, out found, out parts)
            || TryEach(List(0), line, value, at, out found, out parts)
            || TryEach(List(1), line, value, at, out found, out parts);
    }

    private bool TryPhrases(ReadOnlySpan<char> line, ImmutableArray<TokenSpan> value, int at, out CuePattern found, out ImmutableArray<TokenSpan> parts)
    {
        found = null!;
        parts = default;
        Unsafe.SkipInit(out Candidates candidates);
        for (var i = _phrases.Find(line[at..], candidates) - 1; i >= 0; i--)
        {
            foreach (var pattern in _phrases.Values(candidates[i].Node))
            {
                found = pattern;
                if (pattern.TryMatchAfterSlot(line, value, at, candidates[i].Length, out parts)) return true;
            }
        }

        return false;
    }

    private PatternList List(int which) => _patterns.List(_patterns.Layout.Slots[(_slot * CueLayout.ListsPerSlot) + which]);

    private static bool TryEach(PatternList patterns, ReadOnlySpan<char> line, ImmutableArray<TokenSpan> value, int at, out CuePattern found, out ImmutableArray<TokenSpan> parts)
    {
        foreach (var pattern in patterns)
        {
            found = pattern;
            if (pattern.TryMatchAfterSlot(line, value, at, 0, out parts)) return true;
        }

        found = null!;
        parts = default;
        return false;
    }
}
