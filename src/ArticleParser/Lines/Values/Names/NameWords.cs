namespace ArticleParser;

/// <summary>The word lists that names and roles are read by, as one trie.</summary>
internal static class NameWords
{
    private static readonly Lazy<PhraseTrie<NameWord>> s_trie = new(Build);

    public static PhraseTrie<NameWord> Trie => s_trie.Value;

    private static PhraseTrie<NameWord> Build()
    {
        var trie = new PhraseTrie<NameWord>(static (a, b) => a | b);
        Add(trie, "NameJoin", NameWord.Join);
        Add(trie, "NameParticle", NameWord.Particle);
        Add(trie, "Role", NameWord.Role);
        Add(trie, "Agency", NameWord.Agency);
        Add(trie, "Outlet.suffix", NameWord.Outlet);
        Add(trie, "NotName", NameWord.NotName);
        Add(trie, "Honorific", NameWord.Honorific);
        return trie;
    }

    private static void Add(PhraseTrie<NameWord> trie, string list, NameWord meaning)
    {
        foreach (var word in WordLists.Of(list)) trie.Add(word.Text, meaning);
    }
}
