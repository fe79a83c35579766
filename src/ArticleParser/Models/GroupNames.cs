using ArticleParser.Cues;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Names of several who write together: "Example Harbour Editorial Team", "the Example Team".</summary>
internal static class GroupNames
{
    private const int MostWords = 5;

    // What stands behind such a name is short: "By the Example Team 2 minutes".
    private const int LongestLine = 80;

    private static readonly WordSet s_groups = new("NameGroup");

    /// <summary>Two words or more, the last of which is a word for a group: no outlet that stands behind a person's name.</summary>
    public static bool Are(ReadOnlySpan<char> name)
    {
        var space = name.LastIndexOf(' ');
        return space > 0 && s_groups.Contains(name[(space + 1)..]);
    }

    /// <summary>The name of a group on a byline that the grammar of names does not read, as it begins with an article: "By the Example Team".</summary>
    public static ModelItem? In(in ModelItem line)
    {
        var text = line.Characters;
        if (text.Length > LongestLine) return null;
        var start = line.Page.Tree.Cues.LabelLength(text, SyntaxKind.Byline);
        while (start < text.Length && text[start] is ' ' or ':') start++;
        var words = 0;
        foreach (var range in text[start..].Split(' '))
        {
            var word = text[start..][range];
            if (word.IsEmpty || !(char.IsUpper(word[0]) || (words == 0 && IsArticle(word))) || ++words > MostWords) return null;
            if (words > 1 && s_groups.Contains(word)) return line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start + start, range.End.Value));
        }

        return null;
    }

    private static bool IsArticle(ReadOnlySpan<char> word) =>
        NameWords.Longest(word, out var meaning) == word.Length && (meaning & (NameWord.NotName | NameWord.Particle)) != 0;
}
