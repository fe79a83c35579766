using ArticleParser.Cues;

namespace ArticleParser.Values;

/// <summary>Words that stand where a place would, before a dash or a colon: "BREAKING — The council…".</summary>
internal static class NotPlaceWords
{
    private static readonly WordTrie s_trie = new(WordLayout.NotPlaces);

    public static bool Open(ReadOnlySpan<char> text) => s_trie.Longest(text, out _) > 0;
}
