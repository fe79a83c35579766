using System.Collections.Frozen;

namespace ArticleParser.Cues;

/// <summary>A list of words of the dialects, of all languages together, whatever their case, with those that the page's dialect adds. Read when it is first asked.</summary>
/// <param name="list">Its name in the .dialect files.</param>
internal sealed class WordSet(string list)
{
    private readonly Lazy<FrozenSet<string>> _words = new(() => WordLists.Of(list).Select(static word => word.Text).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public bool Contains(ReadOnlySpan<char> text) => _words.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)
        || (Own is { } own && own.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text));

    private HashSet<string>? Own => OwnWords.Current?.SetOf(list);

    /// <summary>The length of the longest of them that begins the text, whether or not a word ends there; 0 where none does. For short lists.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var word in _words.Value) longest = Longer(longest, text, word);
        foreach (var word in Own ?? []) longest = Longer(longest, text, word);
        return longest;
    }

    private static int Longer(int longest, ReadOnlySpan<char> text, string word) =>
        word.Length > longest && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? word.Length : longest;
}
