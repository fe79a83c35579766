using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Training;

/// <summary>
/// A read page less a run of its frame, as a scraper that leaves menus or rails out gives it: the same lines
/// stand elsewhere on the page, so that the net does not learn frames by heart.
/// </summary>
internal static class CutPage
{
    public const string Style = "cut";

    private const int Fewest = 6;

    /// <summary>The text with the labels of its lines; null where the page has no frame to cut.</summary>
    /// <param name="page">The page's name, which chooses what is cut.</param>
    /// <param name="text">Its text.</param>
    /// <param name="labels">A label for each line that is not blank.</param>
    public static (string Text, IReadOnlyList<LineLabel?> Labels)? Of(string page, string text, IReadOnlyList<LineLabel> labels)
    {
        var lines = PhysicalLines.Of(text);
        var runs = Runs(labels).Where(run => run.Count >= Fewest).ToList();
        if (lines.Count != labels.Count || runs.Count == 0) return null;
        var hash = WordHasher.Hash(page);
        var (first, count) = runs[(int)(hash % (uint)runs.Count)];
        var length = (count / 4) + (int)((hash >> 8) % (uint)Math.Max(1, count / 2));
        var from = first + (int)((hash >> 16) % (uint)Math.Max(1, count - length));
        var to = Math.Min(first + count - 1, from + length - 1);
        return (text.Remove(lines[from].Start, Math.Min(text.Length, lines[to].End + 1) - lines[from].Start), [.. labels.Take(from), .. labels.Skip(to + 1)]);
    }

    /// <summary>The lines of each section of the frame.</summary>
    private static IEnumerable<(int First, int Count)> Runs(IReadOnlyList<LineLabel> labels)
    {
        for (int first = 0, end; first < labels.Count; first = end)
        {
            for (end = first + 1; end < labels.Count && labels[end].Section == labels[first].Section;) end++;
            if (labels[first].Section is SyntaxKind.Masthead or SyntaxKind.Rail or SyntaxKind.Footer or SyntaxKind.Comments) yield return (first, end - first);
        }
    }
}
