using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// Which names of the bylines are authors': not their outlet, their role, the town they write from or a word of the
/// page that was taken for a name.
/// </summary>
internal static class BylineNames
{
    private const int PersonWords = 2;

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

    /// <summary>Adds the names of all lines, each once; behind a person's name only those of persons.</summary>
    public static void Add(List<ModelItem> lines, List<ModelItem> items)
    {
        var start = items.Count;
        var names = new DistinctItems(items, StringComparison.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            foreach (var token in Of(line))
            {
                var name = WithoutOutlet(line, WithoutRepeat(line, token));
                if (!MayBeAuthor(Cleaned(name))) continue;
                if (items.Count > start && PersonNames.Is(Cleaned(items[start])) && (!PersonNames.Is(Cleaned(name)) || IsOutlet(Cleaned(name)))) continue;
                names.Add(name);
            }
        }
    }

    /// <summary>The names that the line gives, in its tokens and beside them.</summary>
    private static List<ModelItem> Of(in ModelItem line)
    {
        var names = line.Page.Names;
        names.Clear();
        foreach (var token in line.Tokens(SyntaxKind.None))
        {
            if (token.Kind == SyntaxKind.NameToken) BylineSplits.Add(line, token, names);
            else if (token.Kind is SyntaxKind.RoleToken or SyntaxKind.SeparatorToken) BylineTails.Add(line, token, names);
        }

        if (IsLastFirst(line, names))
        {
            names[0] = line.Stretch(SyntaxKind.NameToken, TextSpan.FromBounds(names[0].Span.Start, names[1].Span.End));
            names.RemoveAt(1);
        }

        if (names.Count == 0 && line.Kind == SyntaxKind.Byline && !line.IsByCue && BylineTails.WholeLine(line) is { } whole) names.Add(whole);
        return names;
    }

    /// <summary>"Doe, Jane", and nothing behind it: one person, the last name first.</summary>
    private static bool IsLastFirst(in ModelItem line, List<ModelItem> names) =>
        names.Count == 2 && names[1].Span.End == line.Span.End && !names[0].Characters.Contains(' ') && !names[1].Characters.Contains(' ')
        && char.IsUpper(names[0].Characters[0]) && line.CharactersOf(TextSpan.FromBounds(names[0].Span.End, Math.Max(names[0].Span.End, names[1].Span.Start))) is [',', ' '];

    /// <summary>"Journal of Harbour Works", "मैरो पोस्ट": begins or ends with a word that outlets are named by.</summary>
    private static bool IsOutlet(ReadOnlySpan<char> name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        if (NameWords.Longest(last, out var ending) == last.Length && (ending & NameWord.Outlet) != 0 && Letters.IsUncased(last[0])) return true;
        var space = name.IndexOf(' ');
        if (space < 0 || NameWords.Longest(name, out var opening) != space || (opening & NameWord.Outlet) == 0) return false;
        return name[(space + 1)..].StartsWith("of ", StringComparison.OrdinalIgnoreCase) || name[(space + 1)..].StartsWith("for ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool MayBeAuthor(ReadOnlySpan<char> name) => !name.IsEmpty && !NoAuthorWords.Are(name);

    /// <summary>The name as it reads; makes no string where it is clean as it stands.</summary>
    private static ReadOnlySpan<char> Cleaned(in ModelItem name)
    {
        var text = name.Characters.Trim();
        return CleanText.IsClean(text) ? text : CleanText.Of(text);
    }

    /// <summary>"Jane Doe Jane Doe", or glued, is one name: the picture's alternative text, and then the name.</summary>
    private static ModelItem WithoutRepeat(in ModelItem line, in ModelItem name)
    {
        var text = name.Characters;
        var first = text[..((text.Length + 1) / 2)].TrimEnd();
        var second = text[(text.Length / 2)..].TrimStart();
        var isTwice = first.SequenceEqual(second) && (first.Length + second.Length < text.Length || first.Contains(' '));
        return isTwice ? line.Stretch(name.Kind, new TextSpan(name.Span.Start, first.Length)) : name;
    }

    /// <summary>"Jane Doe Example Gazette": the outlet whom somebody writes for stands behind the name.</summary>
    private static ModelItem WithoutOutlet(in ModelItem line, in ModelItem name)
    {
        var text = name.Characters;
        if (LineFacts.HasAtMostWords(text, PersonWords + 1) || PersonNames.Is(Cleaned(name))) return name;

        // Words may be parted by other white space, and then their name is left as it is.
        var first = text.IndexOf(' ') + 1;
        var second = text[first..].IndexOf(' ');
        if (first == 0 || second < 0) return name;
        var end = first + second;
        return PersonNames.Is(text[..end]) ? line.Stretch(name.Kind, new TextSpan(name.Span.Start, end)) : name;
    }
}
