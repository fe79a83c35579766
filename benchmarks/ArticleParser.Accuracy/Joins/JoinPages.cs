namespace ArticleParser.Accuracy.Joins;

/// <summary>Makes pairs to learn from of the corpus's pages.</summary>
internal sealed class JoinPages(int folds)
{
    private static readonly int[] s_widths = [60, 72, 80, 66, 50, 76, 90];

    /// <summary>Pairs of pages that may be cut at links.</summary>
    public JoinSet Cut { get; } = new();

    /// <summary>Pairs of pages that are wrapped, as far as the first line is full.</summary>
    public JoinSet Wrapped { get; } = new();

    public static JoinPages Read(IEnumerable<string> lines, int folds)
    {
        var pages = new JoinPages(folds);

        // In turn, so that the order and with it the weights are the same whenever they are trained.
        foreach (var made in lines.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(line => Truths(CorpusPage.Read(line)))) pages.Add(made.Publisher, made.Truths);
        return pages;
    }

    private static (string Publisher, List<JoinTruth> Truths) Truths(CorpusPage page)
    {
        var truths = new List<JoinTruth>();
        if (!page.Texts.TryGetValue(ScrapeStyles.Whole, out var whole)) return (page.Publisher, truths);
        truths.Add(JoinTruth.OfWhole(whole));
        foreach (var style in new[] { "bs4", "main" })
        {
            if (page.Texts.TryGetValue(style, out var text)) truths.Add(JoinTruth.OfScrape(text, whole));
        }

        var chance = (int)(WordHasher.Hash(page.Name) >> 4);
        truths.Add(JoinTruth.OfWrapped(whole, s_widths[chance % 3], true, 0));
        var isIndented = (chance & 64) != 0;
        truths.Add(JoinTruth.OfWrapped(whole, s_widths[chance / 8 % s_widths.Length], !isIndented && (chance & 128) != 0, isIndented ? 2 + (chance & 2) : 0));
        return (page.Publisher, truths);
    }

    private void Add(string publisher, List<JoinTruth> truths)
    {
        var fold = Training.Folds.Of(publisher, folds);
        foreach (var truth in truths) LineJoiner.Join(new PageView(truth.Text), JoinJudges.Of(new TruthfulJudge(truth, Cut, fold), new TruthfulJudge(truth, Wrapped, fold)));
    }
}
