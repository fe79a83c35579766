using System.Collections.Immutable;

namespace ArticleParser;

/// <summary>A cue found in a line.</summary>
/// <param name="Cue">What was found.</param>
/// <param name="Parts">The tokens, by offset in the line.</param>
/// <param name="Start">Where the cue's logical line begins; what precedes is another's.</param>
/// <param name="End">Where it ends; what follows is another's.</param>
internal readonly record struct CueMatch(Cue Cue, ImmutableArray<Part> Parts, int Start, int End);
