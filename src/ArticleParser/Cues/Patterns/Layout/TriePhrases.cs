namespace ArticleParser.Cues;

/// <summary>The phrases of a trie that is laid out, for another layout that holds them too.</summary>
internal static class TriePhrases
{
    /// <summary>Each phrase in the order in which it is read, with the number of its list.</summary>
    public static IEnumerable<(string Phrase, int List)> Of(CueLayout layout, int trie)
    {
        var open = new Stack<(int Node, string Phrase)>();
        open.Push((layout.Tries[trie * CueLayout.NumbersPerTrie], ""));
        while (open.Count > 0)
        {
            var (node, phrase) = open.Pop();
            var here = layout.Nodes.Nodes[node];
            if (NodeArrays.EndsAt(here)) yield return (phrase, layout.Nodes.Lists[node]);
            for (var (child, left) = (NodeArrays.FirstOf(here), NodeArrays.ChildrenOf(here)); left > 0; child++, left--) open.Push((child, phrase + NodeArrays.AfterOf(layout.Nodes.Nodes[child])));
        }
    }

    /// <summary>The number of a phrase's list; that of the empty one where the trie does not hold it.</summary>
    public static int ListOf(CueLayout layout, int trie, string phrase)
    {
        var node = layout.Tries[trie * CueLayout.NumbersPerTrie];
        foreach (var c in phrase)
        {
            var child = NodeArrays.FirstOf(layout.Nodes.Nodes[node]);
            var end = child + NodeArrays.ChildrenOf(layout.Nodes.Nodes[node]);
            while (child < end && NodeArrays.AfterOf(layout.Nodes.Nodes[child]) != c) child++;
            if (child == end) return 0;
            node = child;
        }

        return layout.Nodes.Lists[node];
    }
}
