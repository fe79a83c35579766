using System.Collections.Frozen;

namespace ArticleParser.Cues;

/// <summary>A list of words of the dialects, of all languages together, whatever their case. Read when it is first asked.</summary>
/// <param name="list">Its name in the .dialect files.</param>
internal sealed class WordSet(string list)
{
    private readonly Lazy<FrozenSet<string>> _words = new(() => WordLists.Of(list).Select(static word => word.Text).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public bool Contains(ReadOnlySpan<char> text) => _words.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    /// <summary>The length of the longest of them that begins the text, whether or not a word ends there; 0 where none does. For short lists.</summary>
    public int LengthAt(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var word in _words.Value)
        {
            if (word.Length > longest && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) longest = word.Length;
        }

        return longest;
    }
}
