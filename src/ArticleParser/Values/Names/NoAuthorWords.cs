using ArticleParser.Cues;

namespace ArticleParser.Values;

/// <summary>Words of the page's frame that stand where a byline does and look like a name: "Published", "Share", "Marketing Manager".</summary>
internal static class NoAuthorWords
{
    private static readonly WordSet s_words = new("NotAuthor");

    /// <summary>Whether every word of the name is one of these.</summary>
    public static bool Are(ReadOnlySpan<char> name)
    {
        if (s_words.Contains(name)) return true;
        if (!name.Contains(' ')) return name.IsEmpty;
        foreach (var range in name.Split(' '))
        {
            if (!name[range].IsEmpty && !s_words.Contains(name[range])) return false;
        }

        return true;
    }
}
