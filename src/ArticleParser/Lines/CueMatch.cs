using System.Collections.Immutable;

namespace ArticleParser;

/// <summary>A cue found in a line.</summary>
/// <param name="Cue">What was found.</param>
/// <param name="Parts">The tokens, by offset in the line.</param>
/// <param name="Start">Where the cue's logical line begins; what precedes is another's.</param>
/// <param name="End">Where it ends; what follows is another's.</param>
internal readonly record struct CueMatch(Cue Cue, ImmutableArray<Part> Parts, int Start, int End)
{
    /// <summary>The same match in a line that begins so many characters earlier.</summary>
    public CueMatch Shift(int by)
    {
        var parts = ImmutableArray.CreateBuilder<Part>(Parts.Length);
        foreach (var part in Parts) parts.Add(part with { Start = part.Start + by });
        return new CueMatch(Cue, parts.MoveToImmutable(), Start + by, End + by);
    }
}
