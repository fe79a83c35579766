using System.Text;

namespace ArticleParser.Cli.Input;

/// <summary>Tells a table by its first row: the names of its columns, where they are such as tables of pages have.</summary>
internal static class SeparatedShape
{
    // One may be the first word of a page.
    private const int LeastKnownNames = 2;
    private const int LongestName = 64;

    private static readonly char[] s_separators = [',', '\t', ';', '|'];

    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "url", "text", "body", "content", "article", "title", "headline", "author", "authors", "date", "published", "language", "source", "domain", "publication",
        "article_text", "body_text", "maintext", "raw_text", "full_text", "date_published", "crawl_date", "doc_id", "page",
    };

    /// <summary>The separator of a first row that names columns; null where the text has no such row.</summary>
    public static char? Of(ReadOnlySpan<byte> head)
    {
        var row = FirstRow(head);
        foreach (var separator in s_separators)
        {
            var cells = row.Split(separator);
            if (cells.Length > 1 && cells.All(cell => cell.Length <= LongestName) && cells.Count(cell => s_names.Contains(cell.Trim(' ', '"'))) >= LeastKnownNames) return separator;
        }

        return null;
    }

    /// <summary>The character that most often parts the first row, of those that part cells.</summary>
    public static char MostLikely(ReadOnlySpan<byte> head)
    {
        var row = FirstRow(head);
        return s_separators.MaxBy(separator => row.Count(c => c == separator));
    }

    private static string FirstRow(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOfAny((byte)'\n', (byte)'\r');
        return Encoding.UTF8.GetString(end < 0 ? head : head[..end]).TrimStart('\uFEFF');
    }
}
