using ArticleParser.Text;

namespace ArticleParser.Cues;

/// <summary>
/// The words of some lists, found by reading along them: the longest phrase that begins at a place, in one pass and
/// whatever the case. Where the page's dialect has words of its own for these lists, those too.
/// </summary>
internal sealed class WordTrie
{
    private readonly int _trie;
    private readonly TrieNodes _nodes;
    private readonly WordStarts _starts;

    /// <param name="trie">Its number in <see cref="WordLayout"/>.</param>
    public WordTrie(int trie)
    {
        _trie = trie;
        _nodes = BuiltInDialect.WordLayout.NodesOf(trie);
        _starts = new WordStarts(_nodes);
    }

    /// <summary>
    /// The length of the longest phrase at the beginning of the text that ends where a word ends, with a bit for each list
    /// that holds it; 0 if none does.
    /// </summary>
    public int Longest(ReadOnlySpan<char> text, out int lists) => Longest(text, FirstWord.Of(text), out lists);

    /// <summary>The same of a text whose first word is known, as where several tries are asked.</summary>
    public int Longest(ReadOnlySpan<char> text, FirstWord word, out int lists)
    {
        WorkCount.Add(Work.WordLookUp);
        lists = 0;
        var length = _starts.RulesOut(word) ? 0 : Longest(_nodes, text, out lists);
        return OwnWords.Current is { } own ? own.Longest(_trie, text, length, ref lists) : length;
    }

    /// <summary>The same of one trie.</summary>
    public static int Longest(TrieNodes nodes, ReadOnlySpan<char> text, out int lists)
    {
        lists = 0;
        var length = 0;
        var node = nodes.Root;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold.Of(text[i]);
            if (c == ' ' && i > 0 && Fold.Of(text[i - 1]) == ' ') continue;
            node = nodes.Child(node, c);
            if (node < 0) break;
            if (!nodes.IsEnd(node) || !Letters.IsWordEnd(text, i + 1)) continue;
            length = i + 1;
            lists = nodes.List(node);
        }

        return length;
    }
}
