namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>
/// Which names of the bylines are authors': not their outlet, their role, the town they write from or a word of the
/// page that was taken for a name.
/// </summary>
internal static class BylineNames
{
    /// <summary>The names of one line that may be authors'.</summary>
    public static IEnumerable<string> Of(BylineSyntax line) =>
        line.Names.Select(name => WithoutRepeat(name.ValueText)).Where(name => name.Length > 0 && !NoAuthorWords.Are(name));

    /// <summary>The names of all lines, each once; behind a person's name only those of persons.</summary>
    public static List<string> Of(IEnumerable<BylineSyntax> lines)
    {
        var names = new List<string>();
        foreach (var name in lines.SelectMany(Of))
        {
            if (names.Count > 0 && PersonNames.Is(names[0]) && !PersonNames.Is(name)) continue;
            if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
        }

        return names;
    }

    /// <summary>"Jane Doe Jane Doe" is one name: the picture's alternative text, and then the name.</summary>
    private static string WithoutRepeat(string name)
    {
        var half = name.Length / 2;
        return name.Length % 2 == 1 && name[half] == ' ' && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half + 1)) ? name[..half] : name;
    }
}
