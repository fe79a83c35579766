using System.Runtime.CompilerServices;

namespace ArticleParser;

/// <summary>
/// Grows a trie phrase by phrase, then lays its nodes out level by level. Tens of thousands of phrases go through here
/// before the first page, in code that has never run: the loops are compiled in full at once.
/// </summary>
internal sealed class TrieBuilder
{
    private readonly int[] _ascii = new int[128];
    private Node[] _nodes;
    private int _count = 1;

    public TrieBuilder(List<(string Phrase, CuePattern Pattern)> added)
    {
        _nodes = new Node[(added.Count * 4) + 16];
        _nodes[0].FirstEntry = -1;
        var next = new int[added.Count];

        // Backwards, as each one goes before those that its node has already.
        for (var i = added.Count - 1; i >= 0; i--)
        {
            var node = Insert(added[i].Phrase);
            next[i] = _nodes[node].FirstEntry;
            _nodes[node].FirstEntry = i;
        }

        Lists = new PatternListMaker(added, next);
    }

    public PatternListMaker Lists { get; }

    /// <summary>The nodes, level by level: what leads to each, its first child (negative where a phrase ends), and its patterns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (ushort[] After, int[] FirstChild, PatternList?[] Values) Lay(int padding, int endBit)
    {
        var order = new int[_count];
        var after = new ushort[_count + padding];
        var firstChild = new int[_count + 1];
        var values = new PatternList?[_count];
        var laid = 1;
        for (var at = 0; at < _count; at++)
        {
            ref readonly var node = ref _nodes[order[at]];
            after[at] = node.Letter;
            firstChild[at] = laid | (node.FirstEntry < 0 ? 0 : endBit);
            if (node.FirstEntry >= 0) values[at] = Lists.Make(node.FirstEntry);
            for (var child = node.FirstChild; child != 0; child = _nodes[child].NextSibling) order[laid++] = child;
        }

        firstChild[_count] = laid;
        return (after, firstChild, values);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Insert(string phrase)
    {
        var node = 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = phrase[i];
            var child = i == 0 && c < 128 ? _ascii[c] : _nodes[node].FirstChild;
            while (child != 0 && _nodes[child].Letter != c) child = _nodes[child].NextSibling;
            if (child == 0) child = AddChild(node, c);
            node = child;
        }

        return node;
    }

    private int AddChild(int parent, char letter)
    {
        if (_count == _nodes.Length) Array.Resize(ref _nodes, _count * 2);
        _nodes[_count] = new Node { Letter = letter, FirstEntry = -1, NextSibling = _nodes[parent].FirstChild };
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
        public int FirstEntry;
    }
}
