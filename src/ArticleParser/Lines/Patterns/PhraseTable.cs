namespace ArticleParser;

/// <summary>
/// The phrases of a trie, each once, with its patterns. There are tens of thousands, and a process that parses one page
/// makes them for it: so no types of our own in the collections, whose code the runtime would have to compile first.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<int> _first = [];
    private readonly List<int> _last = [];
    private readonly List<int> _next = [];
    private readonly List<CuePattern> _patterns = [];

    /// <summary>The phrases, in no order.</summary>
    public IReadOnlyCollection<string> Phrases => _indexes.Keys;

    public void Add(string phrase, CuePattern pattern)
    {
        var added = _patterns.Count;
        if (_indexes.TryAdd(phrase, _first.Count))
        {
            _first.Add(added);
            _last.Add(added);
        }
        else
        {
            var index = _indexes[phrase];
            _next[_last[index]] = added;
            _last[index] = added;
        }

        _next.Add(-1);
        _patterns.Add(pattern);
    }

    /// <summary>The phrases in ordinal order.</summary>
    public string[] Sorted()
    {
        var phrases = new string[_indexes.Count];
        _indexes.Keys.CopyTo(phrases, 0);
        Array.Sort(phrases, StringComparer.Ordinal);
        return phrases;
    }

    /// <summary>A phrase's patterns as they were added, those behind the others that leave some of the line: they say less.</summary>
    public PatternList PatternsOf(string phrase)
    {
        var first = _first[_indexes[phrase]];
        if (_next[first] < 0) return new PatternList([_patterns[first]]);
        List<CuePattern> patterns = [];
        for (var at = first; at >= 0; at = _next[at])
        {
            if (!_patterns[at].IsOpen) patterns.Add(_patterns[at]);
        }

        for (var at = first; at >= 0; at = _next[at])
        {
            if (_patterns[at].IsOpen) patterns.Add(_patterns[at]);
        }

        return new PatternList([.. patterns]);
    }
}
