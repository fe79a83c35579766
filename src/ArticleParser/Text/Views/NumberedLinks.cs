namespace ArticleParser.Text;

/// <summary>
/// What lynx writes of links: a number in brackets before each, "[7]Jane Doe", and at the end the addresses under "References". The numbers and the list are marks.
/// </summary>
internal static class NumberedLinks
{
    private const string Heading = "References";
    private const int FewestAddresses = 2;
    private const int MostDigits = 4;

    public static PageView Read(PageView view)
    {
        var text = view.Text;
        var list = ListStart(text);
        if (list < 0) return view;
        var builder = new ViewBuilder(text);
        var copied = 0;
        for (var at = text.IndexOf('['); at >= 0 && at < list; at = text.IndexOf('[', at + 1))
        {
            if (NumberLength(text.AsSpan(at)) is not (> 0 and var length)) continue;
            builder.Copy(copied, at);
            copied = at + length;
        }

        builder.Copy(copied, list);
        return builder.ToView(view);
    }

    /// <summary>Where the heading of the list of addresses stands; -1 where the text ends with none.</summary>
    private static int ListStart(string text)
    {
        if (!IsAddress(LastLine(text))) return -1;
        var heading = text.LastIndexOf("\n" + Heading, StringComparison.Ordinal);
        if (heading < 0) return -1;
        var (_, at) = LineSplitter.Next(text, heading + 1);
        var addresses = 0;
        for (int next; at < text.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(text, at);
            var line = text.AsSpan(at, end - at).Trim();
            if (line.IsEmpty) continue;
            if (!IsAddress(line)) return -1;
            addresses++;
        }

        return addresses >= FewestAddresses ? heading + 1 : -1;
    }

    /// <summary>The last line that holds anything: what says of most texts that they have no such list.</summary>
    private static ReadOnlySpan<char> LastLine(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return text[(text.LastIndexOfAny(LineSplitter.Breaks) + 1)..].TrimStart();
    }

    /// <summary>"7. https://example.org/news", "Visible links"</summary>
    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        if (line is "Visible links" or "Hidden links:" or "Visible links:") return true;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
        return digits is > 0 and <= MostDigits && digits + 2 < line.Length && line[digits] == '.' && line[digits + 1] == ' ' && (line[(digits + 2)..].Contains(":/", StringComparison.Ordinal) || line[(digits + 2)..].StartsWith("javascript:") || line[(digits + 2)..].StartsWith("mailto:")) && !line[(digits + 2)..].Contains(' ');
    }

    /// <summary>"[7]" before what is linked.</summary>
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end <= MostDigits && char.IsAsciiDigit(text[end])) end++;
        return end > 1 && end + 1 < text.Length && text[end] == ']' && !char.IsWhiteSpace(text[end + 1]) ? end + 1 : 0;
    }
}
