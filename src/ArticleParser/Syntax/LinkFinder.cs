using ArticleParser.Text;

namespace ArticleParser;

/// <summary>Finds the links of a stretch of a view.</summary>
internal static class LinkFinder
{
    public static IReadOnlyList<LineLink> Within(PageView view, TextSpan stretch)
    {
        if (view.Markup is not { } markup) return [];
        var links = new List<LineLink>();
        var blocks = markup.Blocks;
        for (var i = FirstBehind(blocks.Count, at => blocks[at].End, stretch.Start); i < blocks.Count && blocks[i].Start < stretch.End; i++)
        {
            if (blocks[i].Kind == BlockKind.Image) Add(links, view, stretch, (blocks[i].Start, blocks[i].End), blocks[i].Target, true);
        }

        var runs = markup.Links;
        for (var i = FirstBehind(runs.Count, at => runs[at].End, stretch.Start); i < runs.Count && runs[i].Start < stretch.End; i++) Add(links, view, stretch, (runs[i].Start, runs[i].End), runs[i].Target, false);
        return links;
    }

    /// <summary>The first of stretches in the order of the text that ends behind a position.</summary>
    private static int FirstBehind(int count, Func<int, int> end, int position)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (end(middle) <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static void Add(List<LineLink> links, PageView view, TextSpan stretch, (int Start, int End) link, TextSpan target, bool isImage)
    {
        int start = Math.Max(link.Start, stretch.Start), end = Math.Min(link.End, stretch.End);
        while (start < end && char.IsWhiteSpace(view.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(view.Text[end - 1])) end--;
        if (start == end) return;
        var words = TextSpan.FromBounds(start, end);
        links.Add(new LineLink(CleanText.Of(view.Text.AsSpan(start, end - start)), view.WordsOf(words), view.Source.Substring(target.Start, target.Length), target, isImage));
    }
}
