namespace ArticleParser.Cues;

/// <summary>A list of words of the dialects, of all languages together, whatever their case, with those that the page's dialect adds. Read when it is first asked.</summary>
/// <param name="list">Its name in the .dialect files.</param>
internal sealed class WordSet(string list)
{
    private HashSet<string>? _words;

    public bool Contains(ReadOnlySpan<char> text) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)
        || (Own is { } own && own.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text));

    // Two threads may both read the list, which is the same for both.
    private HashSet<string> Words => _words ??= Read();

    private HashSet<string>? Own => OwnWords.Current?.SetOf(list);

    /// <summary>The length of the longest of them that begins the text, whether or not a word ends there; 0 where none does. For short lists.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var word in Words) longest = Longer(longest, text, word);
        foreach (var word in Own ?? []) longest = Longer(longest, text, word);
        return longest;
    }

    // No frozen set: it looks through its words for the best way to tell them apart, and a process's first page would wait for that.
    private HashSet<string> Read()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in WordLists.Of(list)) words.Add(word.Text);
        return words;
    }

    private static int Longer(int longest, ReadOnlySpan<char> text, string word) =>
        word.Length > longest && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? word.Length : longest;
}
