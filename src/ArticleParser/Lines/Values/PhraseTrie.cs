using System.Runtime.InteropServices;

namespace ArticleParser;

/// <summary>
/// The words of some lists, found by reading along them: the longest phrase that begins at a place, in one pass and
/// whatever the case. Words that stand in several lists carry the meanings of all of them.
/// </summary>
internal sealed class PhraseTrie<TMeaning>
    where TMeaning : struct
{
    private readonly Func<TMeaning, TMeaning, TMeaning> _merge;
    private readonly Dictionary<char, int> _roots = [];

    // The first nodes of ASCII, plus one; 0 for none. Nearly every look-up begins and ends here.
    private readonly int[] _asciiRoots = new int[128];
    private readonly List<Node> _nodes = [];

    /// <param name="merge">Joins the meanings of a word that two lists hold.</param>
    public PhraseTrie(Func<TMeaning, TMeaning, TMeaning> merge) => _merge = merge;

    public void Add(string phrase, TMeaning meaning)
    {
        var at = -1;
        foreach (var c in phrase.Trim())
        {
            var folded = Fold.Of(c);
            var next = Child(at, folded);
            if (next < 0) next = AddChild(at, folded);
            at = next;
        }

        if (at < 0) return;
        var node = _nodes[at];
        _nodes[at] = node with { IsEnd = true, Meaning = node.IsEnd ? _merge(node.Meaning, meaning) : meaning };
    }

    /// <summary>The length of the longest phrase at the beginning of the text that ends where a word ends; 0 if none does.</summary>
    public int Longest(ReadOnlySpan<char> text, out TMeaning meaning)
    {
        meaning = default;
        var length = 0;
        var at = -1;
        var nodes = CollectionsMarshal.AsSpan(_nodes);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold.Of(text[i]);
            if (c == ' ' && i > 0 && Fold.Of(text[i - 1]) == ' ') continue;
            at = Child(at, c);
            if (at < 0) break;
            ref readonly var node = ref nodes[at];
            if (!node.IsEnd || !Letters.IsWordEnd(text, i + 1)) continue;
            length = i + 1;
            meaning = node.Meaning;
        }

        return length;
    }

    private int Child(int parent, char c)
    {
        if (parent < 0) return c < 128 ? _asciiRoots[c] - 1 : _roots.TryGetValue(c, out var root) ? root : -1;
        var nodes = CollectionsMarshal.AsSpan(_nodes);
        var child = nodes[parent].FirstChild;
        while (child >= 0 && nodes[child].Letter != c) child = nodes[child].NextSibling;
        return child;
    }

    private int AddChild(int parent, char c)
    {
        var index = _nodes.Count;
        _nodes.Add(new Node(c, -1, parent < 0 ? -1 : _nodes[parent].FirstChild, false, default));
        if (parent < 0 && c < 128) _asciiRoots[c] = index + 1;
        else if (parent < 0) _roots.Add(c, index);
        else _nodes[parent] = _nodes[parent] with { FirstChild = index };
        return index;
    }

    private readonly record struct Node(char Letter, int FirstChild, int NextSibling, bool IsEnd, TMeaning Meaning);
}
