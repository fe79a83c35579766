namespace ArticleParser.Cues;

/// <summary>Grows a trie phrase by phrase, then lays its nodes out level by level.</summary>
internal sealed class TrieBuilder
{
    // Phrases have some beginnings in common: this is about twenty bits for each beginning.
    private const int BitsPerPhrase = 8;
    private const int FewestBits = 8192;

    private readonly Node _root = new('\0', null);
    private readonly Node?[] _ascii = new Node?[128];
    private int _count = 1;

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

    /// <summary>Writes the nodes behind those of other tries.</summary>
    /// <param name="after">The characters that lead to them.</param>
    /// <param name="firstChild">Where their children begin.</param>
    /// <param name="lists">The lists of their patterns.</param>
    /// <param name="number">Gives a list its number.</param>
    public void Lay(List<int> after, List<int> firstChild, List<int> lists, Func<List<int>, int> number)
    {
        var root = after.Count;
        var order = new Node[_count];
        order[0] = _root;
        var laid = 1;
        foreach (var node in order)
        {
            after.Add(node.Letter);
            firstChild.Add((root + laid) | (node.Patterns is null ? 0 : CueLayout.EndBit));
            lists.Add(node.Patterns is null ? 0 : number(node.Patterns));
            for (var child = node.FirstChild; child is not null; child = child.NextSibling) order[laid++] = child;
        }

        // What ends the last node's children.
        after.Add(0);
        firstChild.Add(root + laid);
        lists.Add(0);
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
        _count++;
        return child;
    }

    private sealed class Node(char letter, Node? nextSibling)
    {
        public readonly char Letter = letter;
        public readonly Node? NextSibling = nextSibling;
        public Node? FirstChild;
        public List<int>? Patterns;
    }
}
