using ArticleParser.Text;

namespace ArticleParser.Cues;

/// <summary>Lays out the word lists of a dialect.</summary>
internal static class WordLayoutBuilder
{
    public static WordLayout Lay(DialectRecords records)
    {
        var nodes = new NodeList();
        List<int> roots = [];
        for (var trie = 0; trie < WordLayout.TrieCount; trie++)
        {
            roots.Add(nodes.Count);
            Grow(records, WordLayout.ListsOf(trie)).Lay(nodes, Bits);
        }

        return new WordLayout(nodes.ToArrays(), [.. roots]);
    }

    private static TrieBuilder Grow(DialectRecords records, string[] names)
    {
        var trie = new TrieBuilder();
        for (var bit = 0; bit < names.Length; bit++)
        {
            foreach (var word in records.WordsOf(names[bit])) trie.Add(Fold.All(word.Text.Trim().AsSpan()), bit);
        }

        return trie;
    }

    private static int Bits(List<int> lists)
    {
        var bits = 0;
        foreach (var list in lists) bits |= 1 << list;
        return bits;
    }
}
