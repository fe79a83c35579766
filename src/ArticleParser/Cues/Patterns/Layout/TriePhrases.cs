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
            if (layout.Nodes.IsEnd(node)) yield return (phrase, layout.Nodes.Lists[node]);
            for (var (child, left) = (layout.Nodes.First(node), (int)layout.Nodes.Children[node]); left > 0; child++, left--) open.Push((child, phrase + (char)layout.Nodes.After[child]));
        }
    }

    /// <summary>The number of a phrase's list; that of the empty one where the trie does not hold it.</summary>
    public static int ListOf(CueLayout layout, int trie, string phrase)
    {
        var node = layout.Tries[trie * CueLayout.NumbersPerTrie];
        foreach (var c in phrase)
        {
            var child = layout.Nodes.First(node);
            var end = child + layout.Nodes.Children[node];
            while (child < end && layout.Nodes.After[child] != c) child++;
            if (child == end) return 0;
            node = child;
        }

        return layout.Nodes.Lists[node];
    }
}
