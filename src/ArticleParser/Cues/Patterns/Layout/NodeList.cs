namespace ArticleParser.Cues;

/// <summary>The nodes of all tries of a layout, one trie behind the other.</summary>
internal sealed class NodeList
{
    private readonly List<ushort> _after = [];
    private readonly List<int> _firstChild = [];
    private readonly List<ushort> _children = [];
    private readonly List<int> _lists = [];

    public int Count => _after.Count;

    /// <summary>Adds a node whose children are not known yet.</summary>
    /// <param name="letter">The character that leads to it.</param>
    /// <param name="list">The number of what the phrase has that ends there; null where none ends.</param>
    public void Add(char letter, int? list)
    {
        _after.Add(letter);
        _firstChild.Add(list is null ? 0 : NodeArrays.EndBit);
        _children.Add(0);
        _lists.Add(list ?? 0);
    }

    /// <summary>Says where a node's children stand.</summary>
    public void SetChildren(int node, int first, int count)
    {
        _firstChild[node] |= first;
        _children[node] = checked((ushort)count);
    }

    public NodeArrays ToArrays()
    {
        for (var i = 0; i < NodeArrays.Stride; i++) _after.Add(0);
        return new NodeArrays([.. _after], [.. _firstChild], [.. _children], [.. _lists]);
    }
}
