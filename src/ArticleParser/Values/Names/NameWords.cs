using ArticleParser.Cues;

namespace ArticleParser.Values;

/// <summary>The word lists that names and roles are read by.</summary>
internal static class NameWords
{
    private static readonly WordTrie s_trie = new(WordLayout.Names);

    /// <summary>The length of the longest phrase at the beginning of the text, and what it means; 0 if there is none.</summary>
    public static int Longest(ReadOnlySpan<char> text, out NameWord meaning) => Longest(text, FirstWord.Of(text), out meaning);

    /// <summary>The same of a text whose first word is known.</summary>
    public static int Longest(ReadOnlySpan<char> text, FirstWord word, out NameWord meaning)
    {
        var length = s_trie.Longest(text, word, out var lists);

        // The lists are in the order of the flags.
        meaning = (NameWord)(lists * (int)NameWord.Particle);
        return length;
    }
}
