namespace ArticleParser.Cues;

/// <summary>Grows a trie phrase by phrase, then lays its nodes out.</summary>
internal sealed class TrieBuilder
{
    // Phrases have some beginnings in common: this is about twenty bits for each beginning.
    private const int BitsPerPhrase = 8;
    private const int FewestBits = 8192;

    private readonly int[] _ascii = new int[128];
    private readonly List<string> _phrases = [];
    private Node[] _nodes = new Node[64];
    private int _count = 1;

    /// <summary>The phrases, in the order in which they came.</summary>
    public IReadOnlyList<string> Phrases => _phrases;

    /// <param name="phrase">Folded, in the order in which it is read.</param>
    /// <param name="pattern">What it opens or closes; more than once is as once.</param>
    public void Add(string phrase, int pattern)
    {
        var known = PatternsOf(phrase);
        if (!known.Contains(pattern)) known.Add(pattern);
    }

    /// <summary>Adds a phrase that opens or closes nothing.</summary>
    public void Add(string phrase) => PatternsOf(phrase);

    private List<int> PatternsOf(string phrase)
    {
        var node = 0;
        foreach (var c in phrase)
        {
            var child = node == 0 && c < 128 ? _ascii[c] : _nodes[node].FirstChild;
            while (child != 0 && _nodes[child].Letter != c) child = _nodes[child].NextSibling;
            node = child == 0 ? AddChild(node, c) : child;
        }

        if (_nodes[node].Patterns is null) _phrases.Add(phrase);
        return _nodes[node].Patterns ??= [];
    }

    /// <summary>Writes the nodes behind those of other tries: those below one node side by side, and then what is below the first of them before what is below the others.</summary>
    /// <param name="nodes">Where they go.</param>
    /// <param name="number">Gives a list of patterns its number.</param>
    public void Lay(NodeList nodes, Func<List<int>, int> number)
    {
        var open = new Stack<(int Node, int Place)>();
        open.Push((0, Place(0, nodes, number)));
        while (open.Count > 0)
        {
            var (node, place) = open.Pop();
            var first = nodes.Count;
            for (var child = _nodes[node].FirstChild; child != 0; child = _nodes[child].NextSibling) Place(child, nodes, number);
            nodes.SetChildren(place, first, nodes.Count - first);
            var last = nodes.Count;
            foreach (var child in Siblings(_nodes[node].FirstChild)) open.Push((child, --last));
        }
    }

    private int Place(int node, NodeList nodes, Func<List<int>, int> number)
    {
        nodes.Add(_nodes[node].Letter, _nodes[node].Patterns is { } patterns ? number(patterns) : null);
        return nodes.Count - 1;
    }

    /// <summary>A node and those beside it, the last first.</summary>
    private List<int> Siblings(int node)
    {
        var siblings = new List<int>();
        for (; node != 0; node = _nodes[node].NextSibling) siblings.Add(node);
        siblings.Reverse();
        return siblings;
    }

    /// <summary>A bit for each phrase's beginning, and no more bits than they need, since every line looks there.</summary>
    public ulong[] Starts()
    {
        if (_phrases.Count == 0) return [0];
        var log = 0;
        while (1 << log < Math.Max(FewestBits, _phrases.Count * BitsPerPhrase)) log++;
        var bits = new ulong[1 << (log - 6)];
        foreach (var phrase in _phrases)
        {
            var slot = PhraseKey.Slot(PhraseKey.Of(phrase), 64 - log);
            bits[slot / 64] |= 1UL << (slot % 64);
        }

        return bits;
    }

    private int AddChild(int parent, char letter)
    {
        if (_count == _nodes.Length) Array.Resize(ref _nodes, _count * 2);
        _nodes[_count] = new Node { Letter = letter, NextSibling = _nodes[parent].FirstChild };
        _nodes[parent].FirstChild = _count;
        if (parent == 0 && letter < 128) _ascii[letter] = _count;
        return _count++;
    }

    // The root is no one's child or sibling: 0 is none.
    private struct Node
    {
        public char Letter;
        public int FirstChild;
        public int NextSibling;
        public List<int>? Patterns;
    }
}
