using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArticleParser.Values;

namespace ArticleParser.Cues;

/// <summary>A cue found in a line.</summary>
/// <param name="Cue">What was found.</param>
/// <param name="Parts">The tokens, by offset in the line.</param>
/// <param name="Start">Where the cue's logical line begins; what precedes is another's.</param>
/// <param name="End">Where it ends; what follows is another's.</param>
internal readonly record struct CueMatch(Cue Cue, ImmutableArray<TokenSpan> Parts, int Start, int End)
{
    /// <summary>The same match in a line that begins so many characters earlier.</summary>
    public CueMatch Shift(int by) => new(Cue, Moved(Parts, by), Start + by, End + by);

    /// <summary>The parts, so many characters later in the line.</summary>
    public static ImmutableArray<TokenSpan> Moved(ImmutableArray<TokenSpan> parts, int by)
    {
        var moved = new TokenSpan[parts.Length];
        for (var i = 0; i < moved.Length; i++) moved[i] = parts[i] with { Start = parts[i].Start + by };
        return ImmutableCollectionsMarshal.AsImmutableArray(moved);
    }
}
