using System.Runtime.CompilerServices;

namespace ArticleParser.Cues;

/// <summary>
/// The phrases that a trie found at one place: how long each is, and the node whose patterns it opens or closes. Not
/// cleared: what was not found is not read.
/// </summary>
[InlineArray(Most)]
internal struct Candidates
{
    // Phrases that begin with one another are few: "Photo", "Photo credit", "Photo credit:".
    private const int Most = 12;

    private (int Length, int Node) _first;
}
