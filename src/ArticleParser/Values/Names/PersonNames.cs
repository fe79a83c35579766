using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>Tells a person's name from that of an outlet, a town or a topic.</summary>
internal static class PersonNames
{
    /// <summary>
    /// Two words or more, the last of which is no outlet's or role's; in scripts that part no words, or have no
    /// capitals, any name that is no outlet's.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) return false;
        return (Letters.IsUncased(name[0]) || Letters.IsUnspaced(name[0]) || name.Contains(' ')) && !IsOutlet(name);
    }

    private static bool IsOutlet(ReadOnlySpan<char> name)
    {
        if (name.EndsWith(".com", StringComparison.OrdinalIgnoreCase)) return true;
        if (AgencyNames.AreListed(name)) return true;
        var word = name[(name.LastIndexOf(' ') + 1)..];
        if (NoAuthorWords.Are(word)) return true;
        return NameWords.Longest(word, out var listed) == word.Length && (listed & (NameWord.Outlet | NameWord.Role)) != 0;
    }
}
