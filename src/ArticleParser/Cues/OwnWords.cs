namespace ArticleParser.Cues;

/// <summary>
/// The words that a user's dialect adds to the library's lists. The value grammars are made once for the process and know no page, so that the words of the
/// page that a thread reads stand in a field of the thread: set while it is parsed or a model is read from it, and put back.
/// </summary>
internal sealed class OwnWords
{
    [ThreadStatic]
    private static OwnWords? t_current;

    private readonly DialectRecords _records;
    private readonly TrieNodes?[] _tries = new TrieNodes?[WordLayout.TrieCount];
    private readonly Dictionary<string, HashSet<string>> _sets = new(StringComparer.Ordinal);

    private OwnWords(DialectRecords records)
    {
        _records = records;
        var layout = WordLayoutBuilder.Lay(records);
        for (var trie = 0; trie < _tries.Length; trie++)
        {
            if (NodeArrays.ChildrenOf(layout.Nodes.Nodes[layout.Roots[trie]]) > 0) _tries[trie] = layout.NodesOf(trie);
        }

        foreach (var list in records.Lists)
        {
            var set = _sets[list.Name] = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var word in list.Words) set.Add(word.Text);
        }
    }

    /// <summary>Those of the page that this thread reads; null for none.</summary>
    public static OwnWords? Current => t_current;

    /// <summary>The words of a dialect; null where it has none.</summary>
    public static OwnWords? In(DialectRecords records) => records.Lists.Count == 0 ? null : new OwnWords(records);

    /// <summary>Until the scope is disposed, this thread reads a page of that dialect.</summary>
    public static Scope Enter(Dialect? dialect) => new(dialect?.Words);

    /// <summary>The words of a list, in the order of the files.</summary>
    public IReadOnlyList<DialectWord> Of(string list) => _records.WordsOf(list);

    /// <summary>The words of a list as a set, whatever their case; null where there is no such list.</summary>
    public HashSet<string>? SetOf(string list) => _sets.TryGetValue(list, out var words) ? words : null;

    /// <summary>The longest phrase of a trie where it is longer than what the library's has, and where both are as long the lists of both.</summary>
    public int Longest(int trie, ReadOnlySpan<char> text, int known, ref int lists)
    {
        if (_tries[trie] is not { } nodes) return known;
        var length = WordTrie.Longest(nodes, text, out var own);
        if (length < known || length == 0) return known;
        lists = length == known ? lists | own : own;
        return length;
    }

    internal readonly ref struct Scope
    {
        private readonly OwnWords? _before;

        public Scope(OwnWords? words)
        {
            _before = t_current;
            t_current = words;
        }

        public void Dispose() => t_current = _before;
    }
}
