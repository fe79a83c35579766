using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// Which names of the bylines are authors': not their outlet, their role, the town they write from or a word of the
/// page that was taken for a name.
/// </summary>
internal static class BylineNames
{
    /// <summary>Whether the line has a name that may be an author's.</summary>
    public static bool HasAny(in ModelItem line)
    {
        foreach (var name in Of(line))
        {
            if (MayBeAuthor(Cleaned(name))) return true;
        }

        return false;
    }

    /// <summary>Whether the line has a name that is a person's.</summary>
    public static bool HasPerson(in ModelItem line)
    {
        foreach (var name in Of(line))
        {
            if (MayBeAuthor(Cleaned(name)) && PersonNames.Is(Cleaned(name))) return true;
        }

        return false;
    }

    /// <summary>Whether it is no word of the page's frame.</summary>
    public static bool MayBeAuthor(in ModelItem name) => MayBeAuthor(Cleaned(name));

    /// <summary>Whether the line names an outlet first: "by Marrow Times".</summary>
    public static bool IsNewsroom(in ModelItem line)
    {
        foreach (var name in Of(line)) return Cleaned(name).Contains(' ') && !PersonNames.Is(Cleaned(name));
        return false;
    }

    /// <summary>Adds the names of all lines, each once; behind a person's name only those of persons.</summary>
    public static void Add(List<ModelItem> lines, List<ModelItem> items)
    {
        var start = items.Count;
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            foreach (var token in Of(line))
            {
                var name = BylineCuts.Of(line, token);
                if (!MayBeAuthor(Cleaned(name))) continue;
                if (items.Count > start && PersonNames.Is(Cleaned(items[start])) && (!PersonNames.Is(Cleaned(name)) || IsOutlet(Cleaned(name)))) continue;
                if (items.Count == start + 1 && AreInitials(Cleaned(items[start]), Cleaned(name))) items.RemoveAt(start);
                names.Add(name);
            }
        }
    }

    /// <summary>The names that the line gives, in its tokens and beside them.</summary>
    private static List<ModelItem> Of(in ModelItem line)
    {
        var names = line.Page.Names;
        names.Clear();
        if (line.Kind == SyntaxKind.Byline && !line.IsByCue && BylineTails.WholeLine(line) is { } whole)
        {
            names.Add(whole);
            return names;
        }

        foreach (var token in line.Tokens(SyntaxKind.None))
        {
            if (token.Kind == SyntaxKind.NameToken) BylineSplits.Add(line, token, names);
            else if (token.Kind is SyntaxKind.RoleToken or SyntaxKind.SeparatorToken) BylineTails.Add(line, token, names);
        }

        BylineTails.AddMarked(line, names);
        LastFirstNames.Join(line, names);
        BylinePlaces.Drop(line, names);
        return names;
    }

    /// <summary>"Journal of Harbour Works", "मैरो पोस्ट": begins or ends with a word that outlets are named by.</summary>
    private static bool IsOutlet(ReadOnlySpan<char> name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        if (NameWords.Longest(last, out var ending) == last.Length && (ending & NameWord.Outlet) != 0 && Letters.IsUncased(last[0])) return true;
        var space = name.IndexOf(' ');
        if (space < 0 || NameWords.Longest(name, out var opening) != space || (opening & NameWord.Outlet) == 0) return false;
        return name[(space + 1)..].StartsWith("of ", StringComparison.OrdinalIgnoreCase) || name[(space + 1)..].StartsWith("for ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"JD", then "Jane Doe": what stands in place of a picture.</summary>
    private static bool AreInitials(ReadOnlySpan<char> letters, ReadOnlySpan<char> name)
    {
        if (letters.Length is < 2 or > 3) return false;
        var at = 0;
        foreach (var range in name.Split(' '))
        {
            if (name[range].IsEmpty) continue;
            if (at == letters.Length || name[range][0] != letters[at++]) return false;
        }

        return at == letters.Length;
    }

    private static bool MayBeAuthor(ReadOnlySpan<char> name) => !name.IsEmpty && !NoAuthorWords.Are(name);

    /// <summary>The name as it reads; makes no string where it is clean as it stands.</summary>
    private static ReadOnlySpan<char> Cleaned(in ModelItem name)
    {
        var text = name.Characters.Trim();
        return CleanText.IsClean(text) ? text : CleanText.Of(text);
    }
}
