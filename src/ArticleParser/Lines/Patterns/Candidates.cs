using System.Runtime.CompilerServices;

namespace ArticleParser;

/// <summary>The phrases that a trie found at one place: how long each is, and the patterns that it opens or closes.</summary>
[InlineArray(Most)]
internal struct Candidates
{
    // Phrases that begin with one another are few: "Photo", "Photo credit", "Photo credit:".
    private const int Most = 12;

    private (int Length, CuePattern[] Values) _first;
}
