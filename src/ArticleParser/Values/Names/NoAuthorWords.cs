using System.Collections.Frozen;
using ArticleParser.Cues;

namespace ArticleParser.Values;

/// <summary>Words of the page's frame that stand where a byline does and look like a name: "Published", "Share", "Marketing Manager".</summary>
internal static class NoAuthorWords
{
    private static readonly Lazy<FrozenSet<string>> s_words = new(static () =>
        WordLists.Of("NotAuthor").Select(word => word.Text).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether every word of the name is one of these.</summary>
    public static bool Are(ReadOnlySpan<char> name)
    {
        var words = s_words.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.Contains(name)) return true;
        foreach (var range in name.Split(' '))
        {
            if (!name[range].IsEmpty && !words.Contains(name[range])) return false;
        }

        return true;
    }
}
