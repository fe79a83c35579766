using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Training;

/// <summary>
/// Read stories in other pages' frames: masthead, rail and footer of a page of another publisher, around the header, body, endmatter and comments of this one. A publisher's
/// story and frame always stand together, so a net can learn the one from the other; here it cannot.
/// </summary>
internal sealed class FrameSwap
{
    public const string Style = "swapped";

    private readonly Dictionary<string, List<ReadPage>> _pages = [];

    /// <param name="pages">The pages that may lend their frames: those that people read.</param>
    /// <param name="labels">What was read.</param>
    public FrameSwap(IEnumerable<CorpusPage> pages, RoleLabels labels)
    {
        foreach (var page in pages)
        {
            if (labels.Of(page).FirstOrDefault(read => read.Style == ScrapeStyles.Whole) is not { } read) continue;
            if (!_pages.TryGetValue(page.Lang, out var same)) _pages[page.Lang] = same = [];
            same.Add(new ReadPage(page.Publisher, page.Texts[ScrapeStyles.Whole], read.Lines));
        }
    }

    /// <summary>The page's story in so many frames of publishers whose pages are in its language.</summary>
    public IEnumerable<SwappedPage> Of(CorpusPage page, string text, IReadOnlyList<LineLabel> labels, int count)
    {
        if (!_pages.TryGetValue(page.Lang, out var others)) yield break;
        var random = new Random((int)WordHasher.Hash(page.Name));
        var own = new ReadPage(page.Publisher, text, labels);
        for (var i = 0; i < count; i++)
        {
            var other = others[random.Next(others.Count)];
            if (other.Publisher != page.Publisher) yield return Swap(own, other);
        }
    }

    private static SwappedPage Swap(ReadPage story, ReadPage frame)
    {
        var text = new System.Text.StringBuilder();
        var labels = new List<LineLabel?>();
        Add(frame, static section => section == SyntaxKind.Masthead);
        Add(story, static section => section is SyntaxKind.Header or SyntaxKind.Body or SyntaxKind.Endmatter or SyntaxKind.Comments);
        Add(frame, static section => section is SyntaxKind.Rail or SyntaxKind.Footer);
        return new SwappedPage(text.ToString(), labels, frame.Publisher);

        void Add(ReadPage page, Func<SyntaxKind, bool> isWanted)
        {
            var lines = PhysicalLines.Of(page.Text);
            for (var i = 0; i < lines.Count; i++)
            {
                if (!isWanted(page.Labels[i].Section)) continue;
                text.Append(page.Text, lines[i].Start, (i + 1 < lines.Count ? lines[i + 1].Start : page.Text.Length) - lines[i].Start);
                labels.Add(page.Labels[i]);
            }

            if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
        }
    }

    private sealed record ReadPage(string Publisher, string Text, IReadOnlyList<LineLabel> Labels);
}

/// <summary>A story in another page's frame.</summary>
/// <param name="Text">The text.</param>
/// <param name="Labels">A label for each line that is not blank.</param>
/// <param name="FramePublisher">Whose frame it is: a fold that leaves this publisher out leaves the page out.</param>
internal sealed record SwappedPage(string Text, IReadOnlyList<LineLabel?> Labels, string FramePublisher);
