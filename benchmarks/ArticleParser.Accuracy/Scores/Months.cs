namespace ArticleParser.Accuracy;

/// <summary>The names of the months as pages write them. Independent of the library's own, which it is to judge.</summary>
internal static class Months
{
    private static readonly string[][] s_beginnings = Read();

    /// <summary>Whether a word may name that month.</summary>
    /// <param name="word">A run of letters, in any case.</param>
    /// <param name="month">1 to 12.</param>
    public static bool May(ReadOnlySpan<char> word, int month)
    {
        foreach (var beginning in s_beginnings[month - 1])
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static string[][] Read()
    {
        using var stream = typeof(Months).Assembly.GetManifestResourceStream("Months.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }
}
