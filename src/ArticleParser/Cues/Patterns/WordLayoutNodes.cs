namespace ArticleParser.Cues;

/// <summary>The tries of word lists, for walking.</summary>
internal static class WordLayoutNodes
{
    public static TrieNodes NodesOf(this WordLayout layout, int trie) => new(layout.Nodes, layout.Roots[trie]);
}
