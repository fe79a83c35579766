namespace ArticleParser.Accuracy.Roles;

/// <summary>The lines that labels are about: those between line feeds that hold more than white space.</summary>
internal static class PhysicalLines
{
    // What Python's str.strip takes for white space and .NET does not; the labels' readers counted lines with Python.
    private const string Separators = "\u001c\u001d\u001e\u001f";

    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var lines = new List<TextSpan>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (!IsBlank(text.AsSpan(start, end - start))) lines.Add(TextSpan.FromBounds(start, end));
        }

        return lines;
    }

    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (!char.IsWhiteSpace(c) && !Separators.Contains(c)) return false;
        }

        return true;
    }
}
