namespace ArticleParser;

/// <summary>Makes the list of patterns of each phrase. Most phrases have one pattern, that of all phrases of a cue, and share its list.</summary>
/// <param name="added">The phrases with their patterns.</param>
/// <param name="next">By index in <paramref name="added"/>: the next one of the same phrase, or -1.</param>
internal sealed class PatternListMaker(List<(string Phrase, CuePattern Pattern)> added, int[] next)
{
    private readonly List<CuePattern> _patterns = [];

    /// <param name="first">The first of the phrase, by index.</param>
    public PatternList Make(int first)
    {
        if (next[first] < 0) return added[first].Pattern.Alone;
        _patterns.Clear();

        // Among equals a pattern that reaches the end of the line says more than one that leaves some of it.
        Gather(first, false);
        Gather(first, true);
        return _patterns.Count == 1 ? _patterns[0].Alone : new PatternList([.. _patterns]);
    }

    private void Gather(int first, bool open)
    {
        for (var entry = first; entry >= 0; entry = next[entry])
        {
            var pattern = added[entry].Pattern;
            if (pattern.IsOpen == open && !_patterns.Contains(pattern)) _patterns.Add(pattern);
        }
    }
}
