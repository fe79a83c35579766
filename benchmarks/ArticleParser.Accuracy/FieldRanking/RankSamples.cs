namespace ArticleParser.Accuracy.FieldRanking;

/// <summary>Makes samples of pages, each scored by weights that never saw its publisher.</summary>
internal sealed class RankSamples(FoldMap folds, IReadOnlyList<ScoringModel> models)
{
    public List<RankSample> Make(DirectoryInfo corpus) =>
    [
        .. CorpusFolder.Files(corpus, []).SelectMany(CorpusReader.Pages).AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(Make),
    ];

    private IEnumerable<RankSample> Make(CorpusPage page) => page.Texts.SelectMany(text => Make(page, text.Key, text.Value));

    /// <summary>The headline is chosen first; the standfirst stands below the one that the gold names, where the page has that.</summary>
    private List<RankSample> Make(CorpusPage corpusPage, string style, string text)
    {
        using var page = LineLexer.Lex(text, CueTable.BuiltIn);
        using var scores = LineNet.Score(page, models[folds.Of(corpusPage.Publisher)]);
        var kept = PageRoles.Keep(page, scores);
        var samples = new List<RankSample>();
        var headlines = HeadlineCandidates.Of(page, scores, kept, 0, new int[HeadlineCandidates.Most]).Lines;
        var headline = RankGold.OfHeadline(page, headlines, corpusPage.Gold);
        if (headlines.IsEmpty) return samples;
        Add(headlines, headline, LineHead.Headline, -1);
        if (Array.IndexOf(headline.IsRight, true) is not (>= 0 and var first)) return samples;
        HeaderLines.DropTitle(page, kept, headlines[first]);
        var standfirsts = StandfirstFinder.Candidates(page, scores, kept, headlines[first], new int[StandfirstFinder.Most]);
        if (!standfirsts.IsEmpty) Add(standfirsts, RankGold.OfStandfirst(page, standfirsts, corpusPage), LineHead.Standfirst, headlines[first]);
        return samples;

        void Add(ReadOnlySpan<int> lines, RankGold gold, LineHead field, int below)
        {
            if (gold.Weight == 0) return;
            var logits = new float[lines.Length];
            for (var i = 0; i < logits.Length; i++) logits[i] = scores.Says(lines[i], field) / 1000f;
            samples.Add(new RankSample
            {
                Field = field,
                Dataset = corpusPage.Dataset,
                Style = style,
                Fold = folds.Of(corpusPage.Publisher),
                Scores = logits,
                Rows = RowsOf(page, scores, kept, field, lines, below),
                IsRight = gold.IsRight,
                IsNoneRight = gold.IsNone,
                Weight = gold.Weight,
            });
        }
    }

    private static ushort[][] RowsOf(LexedPage page, LineScores scores, bool[] kept, LineHead field, ReadOnlySpan<int> lines, int headline)
    {
        var words = new StoryWords(new ulong[StoryWords.Size]);
        words.Fill(page, kept);
        var features = new HeaderFeatures(page, scores, kept, field, lines, words, headline);
        var rows = new ushort[RankTable.MaxRows];
        var result = new ushort[lines.Length][];
        for (var i = 0; i < result.Length; i++) result[i] = rows[..features.Rows(i, rows)];
        return result;
    }
}
