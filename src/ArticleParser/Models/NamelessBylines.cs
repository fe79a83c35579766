using ArticleParser.Text;

namespace ArticleParser;

/// <summary>
/// Lines that were taken for bylines and name nobody: the place below "Staff reporter", the section over the headline,
/// which the menu names as well, and whoever signed one of several letters to the editor.
/// </summary>
internal static class NamelessBylines
{
    private const string DeskCue = "Byline.role";
    private const int LongestPlace = 40;

    /// <summary>Takes them out of the bylines of a section.</summary>
    public static void Drop(List<ModelItem> lines)
    {
        var areLetters = lines is [{ Section: SyntaxKind.Body or SyntaxKind.Endmatter }, ..] && LetterPages.Is(lines[0].Page);
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (!lines[i].IsByCue && (areLetters || IsSection(lines[i]) || (i > 0 && IsPlace(lines[i - 1], lines[i])))) lines.RemoveAt(i);
        }
    }

    /// <summary>"Staff Reporter", and below it "Ostrava Bay": one word, or words that the headline or the first paragraph have.</summary>
    /// <param name="desk">The line above.</param>
    /// <param name="line">The line.</param>
    public static bool IsPlace(in ModelItem desk, in ModelItem line)
    {
        var text = line.Characters;
        if (!desk.IsBy(DeskCue) || desk.FullEnd != line.FullStart || text.Length is 0 or > LongestPlace) return false;
        if (!text.Contains(' ') && !Letters.IsUnspaced(text[0])) return true;
        foreach (var header in line.Page.Section(SyntaxKind.Header).Within(SyntaxKind.None))
        {
            if (header.Kind is SyntaxKind.Headline or SyntaxKind.Standfirst && header.Characters.Contains(text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var paragraph in line.Page.Section(SyntaxKind.Body).Within(SyntaxKind.Paragraph)) return paragraph.Characters.Contains(text, StringComparison.OrdinalIgnoreCase);
        return false;
    }

    /// <summary>One word over the headline that a line of the masthead is as well.</summary>
    private static bool IsSection(in ModelItem line)
    {
        var text = line.Characters;
        if (line.Section != SyntaxKind.Header || text.Contains(' ')) return false;
        foreach (var headline in line.Page.Section(SyntaxKind.Header).Within(SyntaxKind.Headline))
        {
            if (headline.FullStart < line.FullStart) return false;
        }

        foreach (var item in line.Page.Section(SyntaxKind.Masthead).Within(SyntaxKind.None))
        {
            if (SyntaxFacts.IsLine(item.Kind) && item.Characters.Equals(text, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
