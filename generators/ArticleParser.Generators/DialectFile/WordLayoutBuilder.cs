using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser.Generators.DialectFile;

/// <summary>Lays out the word lists of the library's own dialect.</summary>
internal static class WordLayoutBuilder
{
    public static WordLayout Lay(DialectRecords records)
    {
        List<ushort> after = [];
        List<int> firstChild = [], lists = [], roots = [];
        for (var trie = 0; trie < WordLayout.TrieCount; trie++)
        {
            roots.Add(after.Count);
            Grow(records, WordLayout.ListsOf(trie)).Lay(after, firstChild, lists, Bits);
        }

        after.AddRange(new ushort[CueLayout.Stride]);
        return new WordLayout([.. after], [.. firstChild], [.. lists], [.. roots]);
    }

    private static TrieBuilder Grow(DialectRecords records, string[] names)
    {
        var trie = new TrieBuilder();
        for (var bit = 0; bit < names.Length; bit++)
        {
            foreach (var word in records.Lists.Where(list => list.Name == names[bit]).SelectMany(list => list.Words))
                trie.Add(Fold.All(word.Text.Trim().AsSpan()), bit);
        }

        return trie;
    }

    private static int Bits(List<int> lists) => lists.Aggregate(0, (bits, list) => bits | (1 << list));
}
