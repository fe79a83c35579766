using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// "HarbourJane DoeMarch 3, 2031bridges, ferries": section, writer, day and topics in one line without anything between, as blogs print them below a
/// post whose header has none of them.
/// </summary>
internal readonly record struct ClosingStamp(ModelItem Name, FoundDate Date)
{
    // Directly behind the story: further down, the same lines stand below the posts before and after it.
    private const int Lines = 6;
    private const int MaxChars = 400;
    private const int MostWords = 3;

    /// <summary>The first such line at the story's end; null where there is none.</summary>
    public static ClosingStamp? Of(ModelPage page)
    {
        ModelItem? last = null;
        foreach (var paragraph in page.Section(SyntaxKind.Body).Within(SyntaxKind.Paragraph)) last = paragraph;
        if (last is { } closing && In(closing) is { } stamp) return stamp;
        var left = Lines;
        foreach (var line in page.Section(SyntaxKind.Endmatter).Within(SyntaxKind.None))
        {
            if (!SyntaxFacts.IsLine(line.Kind)) continue;
            if (--left < 0) return null;
            if (In(line) is { } found) return found;
        }

        return null;
    }

    private static ClosingStamp? In(in ModelItem line)
    {
        var text = line.Characters;
        if (text.Length > MaxChars || !DateSpots.MayHold(text) || !DateSpots.TryFind(text, out var start, out var end)) return null;
        if (start < 2 || !CharClasses.Is(text[start - 1], CharClass.Letter)) return null;
        var from = NameStart(text[..start]);
        if (!IsName(text[from..start])) return null;
        var name = line.Stretch(SyntaxKind.NameToken, TextSpan.FromBounds(line.Span.Start + from, line.Span.Start + start));
        var date = FoundDate.In(line.Stretch(SyntaxKind.DateToken, TextSpan.FromBounds(line.Span.Start + start, line.Span.Start + end)));
        return date is { Date.Day: not null } day ? new ClosingStamp(name, day) : null;
    }

    /// <summary>Where the writer is glued to what stands before: at a capital behind a small letter, or a small letter behind two capitals.</summary>
    private static int NameStart(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 1; at > 1; at--)
        {
            var (before, c) = (text[at - 1], text[at]);
            if (char.IsUpper(c) && char.IsLower(before)) return at;
            if (char.IsLower(c) && char.IsUpper(before) && char.IsUpper(text[at - 2])) return at;
        }

        return 0;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length < 2 || !LineFacts.HasAtMostWords(name, MostWords) || NoAuthorWords.Are(name)) return false;
        foreach (var c in name)
        {
            if (!CharClasses.Is(c, CharClass.Letter | CharClass.Combining) && c is not (' ' or '.' or '-' or '\'' or '’')) return false;
        }

        return true;
    }
}
