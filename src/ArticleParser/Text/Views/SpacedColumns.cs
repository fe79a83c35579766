using System.Buffers;

namespace ArticleParser.Text;

/// <summary>
/// A table laid out by spaces, as PDF tools and browsers of terminals write it: at least three lines one after the other with as many gaps of two spaces or more. The
/// gaps read as tabs.
/// </summary>
internal static class SpacedColumns
{
    private const int FewestRows = 3;
    private const int FewestGaps = 2;
    private const int LongestLine = 160;
    private const int LongestCell = 48;

    // A program's lines, and a drawing's, are laid out by spaces too.
    private static readonly SearchValues<char> s_code = SearchValues.Create("\t{}[];=<>#│├└─|");

    // A gap this wide stands in every such table, and hardly in a text.
    private const string Wide = "   ";

    public static PageView Read(PageView view)
    {
        var text = view.Text;
        if (!text.Contains(Wide, StringComparison.Ordinal)) return view;
        ViewBuilder? builder = null;
        var copied = 0;
        for (int at = 0, next; at < text.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(text, at);
            var gaps = GapsOf(text.AsSpan(at, end - at));
            if (gaps < FewestGaps) continue;
            var rows = 1;
            for (var from = next; from < text.Length; rows++)
            {
                (end, var behind) = LineSplitter.Next(text, from);
                if (GapsOf(text.AsSpan(from, end - from)) != gaps) break;
                (next, from) = (behind, behind);
            }

            if (rows < FewestRows) continue;
            builder ??= new ViewBuilder(text);
            builder.Copy(copied, at);
            Write(builder, text, at, next);
            copied = next;
        }

        if (builder is null) return view;
        builder.Copy(copied, text.Length);
        return builder.ToView(view);
    }

    /// <summary>How many gaps of two spaces or more part the cells of a line; 0 for a line that is no row.</summary>
    private static int GapsOf(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine) return 0;
        line = line.Trim();
        if (line.ContainsAny(s_code)) return 0;
        var gaps = 0;
        while (line.IndexOf("  ") is > 0 and var gap)
        {
            if (gap > LongestCell) return 0;
            gaps++;
            line = line[gap..].TrimStart();
        }

        return line.Length > LongestCell || (gaps > 0 && line[^1] is ',' or '(') ? 0 : gaps;
    }

    private static void Write(ViewBuilder builder, string text, int start, int end)
    {
        var copied = start;
        for (var at = start; at < end; at++)
        {
            if (text[at] != ' ' || text[at + 1 < end ? at + 1 : at] != ' ') continue;
            var gap = at;
            while (at < end && text[at] == ' ') at++;

            // Before the first cell and behind the last one it is an indent.
            if (gap == start || text[gap - 1] is '\n' or '\r' || at == end || text[at] is '\n' or '\r') continue;
            builder.Copy(copied, gap);
            builder.Replace(gap, at, '\t');
            copied = at;
        }

        builder.Copy(copied, end);
    }
}
