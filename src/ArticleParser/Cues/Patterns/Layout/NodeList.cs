namespace ArticleParser.Cues;

/// <summary>The nodes of all tries of a layout, one trie behind the other.</summary>
internal sealed class NodeList
{
    /// <summary>Said of a node where no phrase ends.</summary>
    public const int None = -1;

    // All of them numbers of one kind: lists of others would be compiled for a user's dialect alone.
    private readonly List<int> _after = [];
    private readonly List<int> _firstChild = [];
    private readonly List<int> _children = [];
    private readonly List<int> _lists = [];

    public int Count => _after.Count;

    /// <summary>Adds a node whose children are not known yet.</summary>
    /// <param name="letter">The character that leads to it.</param>
    /// <param name="list">The number of what the phrase has that ends there, or <see cref="None"/>.</param>
    public void Add(char letter, int list)
    {
        _after.Add(letter);
        _firstChild.Add(0);
        _children.Add(0);
        _lists.Add(list);
    }

    /// <summary>Says where a node's children stand.</summary>
    public void SetChildren(int node, int first, int count)
    {
        _firstChild[node] = first;
        _children[node] = count;
    }

    public NodeArrays ToArrays()
    {
        var nodes = new ulong[Count + NodeArrays.Stride];
        var lists = new int[Count];
        for (var i = 0; i < lists.Length; i++)
        {
            nodes[i] = NodeArrays.Pack(_after[i], _firstChild[i], _children[i], _lists[i] != None);
            lists[i] = Math.Max(0, _lists[i]);
        }

        return new NodeArrays(nodes, lists);
    }
}
