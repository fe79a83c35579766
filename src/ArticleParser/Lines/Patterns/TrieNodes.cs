namespace ArticleParser;

/// <summary>
/// The nodes of a trie in arrays, level by level, so that a node's children stand side by side and the levels
/// that each line walks through share a few cache lines.
/// </summary>
internal sealed class TrieNodes
{
    public const int Root = 0;

    private readonly char[] _after;
    private readonly int[] _firstChild;
    private readonly CuePattern[]?[] _values;

    // The nodes below the root that ASCII leads to: the root has hundreds, and nearly every walk begins with one of these.
    private readonly int[] _ascii = new int[128];

    private TrieNodes(char[] after, int[] firstChild, CuePattern[]?[] values)
    {
        _after = after;
        _firstChild = firstChild;
        _values = values;
        for (var c = 0; c < _ascii.Length; c++) _ascii[c] = Search(Root, (char)c);
    }

    /// <summary>The character that leads to the node.</summary>
    public char After(int node) => _after[node];

    /// <summary>The patterns of the phrase that ends at the node, or null.</summary>
    public CuePattern[]? Values(int node) => _values[node];

    /// <summary>The node below, or -1.</summary>
    public int Child(int node, char c) => node == Root && c < 128 ? _ascii[c] : Search(node, c);

    private int Search(int node, char c)
    {
        var first = _firstChild[node];
        var count = _firstChild[node + 1] - first;
        if (count == 1) return _after[first] == c ? first : -1;
        var index = _after.AsSpan(first, count).IndexOf(c);
        return index < 0 ? -1 : first + index;
    }

    public static TrieNodes Build(List<(string Phrase, CuePattern Pattern)> added)
    {
        var entries = Sorted(added);
        List<char> after = ['\0'];
        List<int> firstChild = [];
        List<CuePattern[]?> values = [];

        // A node is a range of the sorted phrases that have its characters in common.
        List<(int From, int To, int Depth)> ranges = [(0, entries.Length, 0)];
        for (var node = 0; node < ranges.Count; node++)
        {
            var (from, to, depth) = ranges[node];
            firstChild.Add(ranges.Count);
            var at = from;
            while (at < to && entries[at].Phrase.Length == depth) at++;
            values.Add(at == from ? null : Array.ConvertAll(entries[from..at], entry => entry.Pattern));
            while (at < to)
            {
                var (start, c) = (at, entries[at].Phrase[depth]);
                while (at < to && entries[at].Phrase[depth] == c) at++;
                ranges.Add((start, at, depth + 1));
                after.Add(c);
            }
        }

        firstChild.Add(ranges.Count);
        return new TrieNodes([.. after], [.. firstChild], [.. values]);
    }

    // Among equals a pattern that reaches the end of the line says more than one that leaves some of it.
    private static (string Phrase, CuePattern Pattern, int Order)[] Sorted(List<(string Phrase, CuePattern Pattern)> added)
    {
        var entries = new (string Phrase, CuePattern Pattern, int Order)[added.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = (added[i].Phrase, added[i].Pattern, (added[i].Pattern.IsOpen ? added.Count : 0) + i);
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Phrase, b.Phrase) is var order and not 0 ? order : a.Order - b.Order);
        return entries;
    }
}
