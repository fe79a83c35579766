namespace ArticleParser.Cues;

/// <summary>Grows a trie phrase by phrase, then lays its nodes out.</summary>
internal sealed class TrieBuilder
{
    // Phrases have some beginnings in common: this is about twenty bits for each beginning.
    private const int BitsPerPhrase = 8;
    private const int FewestBits = 8192;

    private readonly Node _root = new('\0', null);
    private readonly Node?[] _ascii = new Node?[128];

    /// <summary>The phrases, in the order in which they came.</summary>
    public readonly List<string> Phrases = [];

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
        var node = _root;
        foreach (var c in phrase)
        {
            var child = node == _root && c < 128 ? _ascii[c] : node.FirstChild;
            while (child is not null && child.Letter != c) child = child.NextSibling;
            node = child ?? AddChild(node, c);
        }

        if (node.Patterns is null) Phrases.Add(phrase);
        return node.Patterns ??= [];
    }

    /// <summary>Writes the nodes behind those of other tries: those below one node side by side, and then all that is below one of them before what is below another.</summary>
    /// <param name="nodes">Where they go.</param>
    /// <param name="number">Gives a list of patterns its number.</param>
    public void Lay(NodeList nodes, Func<List<int>, int> number)
    {
        var open = new Stack<Node>();
        Place(_root, nodes, number);
        open.Push(_root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            var first = nodes.Count;
            for (var child = node.FirstChild; child is not null; child = child.NextSibling)
            {
                Place(child, nodes, number);
                open.Push(child);
            }

            nodes.SetChildren(node.Place, first, nodes.Count - first);
        }
    }

    private static void Place(Node node, NodeList nodes, Func<List<int>, int> number)
    {
        node.Place = nodes.Count;
        nodes.Add(node.Letter, node.Patterns is null ? NodeList.None : number(node.Patterns));
    }

    /// <summary>A bit for each phrase's beginning, and no more bits than they need, since every line looks there.</summary>
    public ulong[] Starts()
    {
        if (Phrases.Count == 0) return [0];
        var log = 0;
        while (1 << log < Math.Max(FewestBits, Phrases.Count * BitsPerPhrase)) log++;
        var bits = new ulong[1 << (log - 6)];
        foreach (var phrase in Phrases)
        {
            var slot = PhraseKey.Slot(PhraseKey.Of(phrase), 64 - log);
            bits[slot / 64] |= 1UL << (slot % 64);
        }

        return bits;
    }

    private Node AddChild(Node parent, char letter)
    {
        var child = parent.FirstChild = new Node(letter, parent.FirstChild);
        if (parent == _root && letter < 128) _ascii[letter] = child;
        return child;
    }

    private sealed class Node(char letter, Node? nextSibling)
    {
        public readonly char Letter = letter;
        public readonly Node? NextSibling = nextSibling;
        public Node? FirstChild;
        public List<int>? Patterns;

        /// <summary>Where it is laid out.</summary>
        public int Place;
    }
}
