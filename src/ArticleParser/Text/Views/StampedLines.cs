namespace ArticleParser.Text;

/// <summary>
/// A dump whose template prints the day that the page was fetched not only before the page but before each of its pieces: " date 2031-10-12 The council". The first
/// stays, as the page's stamp; the others belong to nothing.
/// </summary>
internal static class StampedLines
{
    private const string Label = "date ";

    // Fewer are chance.
    private const int Fewest = 2;
    private const int ShortestDay = 4, LongestDay = 24;

    /// <summary>The view of a text without the repeats of its stamp; of all others the text itself.</summary>
    public static PageView Read(string text)
    {
        var stamp = StampOf(text);
        return stamp.IsEmpty || CountRepeats(text, stamp) < Fewest ? new PageView(text) : Without(text, stamp);
    }

    /// <summary>"date 2031-10-12", at the beginning of the text; empty for none.</summary>
    private static ReadOnlySpan<char> StampOf(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (!text.StartsWith(Label, StringComparison.OrdinalIgnoreCase)) return [];
        var end = Label.Length;
        while (end < text.Length && end < LongestDay && (char.IsAsciiDigit(text[end]) || text[end] is '-' or '/' or '.')) end++;
        return end - Label.Length < ShortestDay ? [] : text[..end];
    }

    private static int CountRepeats(string text, ReadOnlySpan<char> stamp)
    {
        var count = -1;
        for (int at = 0, next; at < text.Length && count < Fewest; at = next)
        {
            (_, next) = LineSplitter.Next(text, at);
            if (StampAt(text, at, stamp) >= 0) count++;
        }

        return count;
    }

    private static PageView Without(string text, ReadOnlySpan<char> stamp)
    {
        var view = new ViewBuilder(text);
        var isFirst = true;
        for (int at = 0, next; at < text.Length; at = next)
        {
            (_, next) = LineSplitter.Next(text, at);
            var start = StampAt(text, at, stamp);
            if (start < 0 || isFirst)
            {
                isFirst &= start < 0;
                view.Copy(at, next);
                continue;
            }

            view.Copy(at, start);
            view.Copy(start + stamp.Length, next);
        }

        return view.ToView(new PageView(text));
    }

    /// <summary>Where the stamp stands that a line begins with; -1 where it begins with something else.</summary>
    private static int StampAt(string text, int line, ReadOnlySpan<char> stamp)
    {
        while (line < text.Length && text[line] is ' ' or '\t' or '\u00A0') line++;
        var end = line + stamp.Length;
        return text.AsSpan(line).StartsWith(stamp) && (end == text.Length || !char.IsAsciiDigit(text[end])) ? line : -1;
    }
}
