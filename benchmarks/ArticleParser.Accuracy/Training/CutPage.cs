using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Training;

/// <summary>
/// Stretches of a read page, as people paste them: its story from the headline on, a few paragraphs, a piece of its frame. No page of the
/// corpus is so short, and the net should neither take such a text for furniture nor a menu for a story.
/// </summary>
internal static class CutPage
{
    public const string Style = "cut";

    private const int MostStretches = 6;
    private const int MostLines = 40;

    /// <summary>Texts with the labels of their lines.</summary>
    /// <param name="page">The page's name, which chooses what is cut.</param>
    /// <param name="text">Its text.</param>
    /// <param name="labels">A label for each line that is not blank.</param>
    public static IEnumerable<(string Text, IReadOnlyList<LineLabel?> Labels)> Of(string page, string text, IReadOnlyList<LineLabel> labels)
    {
        var lines = PhysicalLines.Of(text);
        if (lines.Count != labels.Count || lines.Count < 2) yield break;
        var random = new Random((int)WordHasher.Hash(page));
        var starts = Starts(labels);
        for (var i = 0; i < MostStretches; i++)
        {
            var from = i < MostStretches - 2 && starts.Count > 0 ? starts[random.Next(starts.Count)] : random.Next(labels.Count);
            var to = Math.Min(labels.Count - 1, from + (int)Math.Pow(MostLines, random.NextDouble()));
            yield return (text[lines[from].Start..lines[to].End], [.. labels.Skip(from).Take(to - from + 1)]);
        }
    }

    /// <summary>Where people begin to copy: at the header, at the headline, at the story's text.</summary>
    private static List<int> Starts(IReadOnlyList<LineLabel> labels)
    {
        var starts = new List<int>();
        for (var i = 0; i < labels.Count; i++)
        {
            var isFirst = i == 0 || labels[i - 1].Section != labels[i].Section;
            if ((isFirst && labels[i].Section is SyntaxKind.Header or SyntaxKind.Body) || labels[i].Roles.Contains(SyntaxKind.Headline)) starts.Add(i);
        }

        return starts;
    }
}
