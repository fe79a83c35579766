using ArticleParser.Text;

namespace ArticleParser.Cues;

/// <summary>
/// The words of some lists, found by reading along them: the longest phrase that begins at a place, in one pass and
/// whatever the case.
/// </summary>
internal sealed class WordTrie
{
    private readonly TrieNodes _nodes;
    private readonly WordStarts _starts;

    /// <param name="trie">Its number in <see cref="WordLayout"/>.</param>
    public WordTrie(int trie)
    {
        _nodes = new TrieNodes(BuiltInDialect.WordLayout.After, BuiltInDialect.WordLayout.FirstChild, BuiltInDialect.WordLayout.Lists, BuiltInDialect.WordLayout.Roots[trie]);
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
        lists = 0;
        if (_starts.RulesOut(word)) return 0;
        var length = 0;
        var node = _nodes.Root;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold.Of(text[i]);
            if (c == ' ' && i > 0 && Fold.Of(text[i - 1]) == ' ') continue;
            node = _nodes.Child(node, c);
            if (node < 0) break;
            if (!_nodes.IsEnd(node) || !Letters.IsWordEnd(text, i + 1)) continue;
            length = i + 1;
            lists = _nodes.List(node);
        }

        return length;
    }
}
