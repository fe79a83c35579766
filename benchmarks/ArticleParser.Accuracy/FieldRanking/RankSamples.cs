namespace ArticleParser.Accuracy.FieldRanking;

/// <summary>Makes samples of pages, each scored by weights that never saw its publisher.</summary>
internal sealed class RankSamples(FoldMap folds, IReadOnlyList<ScoringModel> models)
{
    // So many lines before and behind the story are learned from, too.
    private const int Around = 4;
    private const float HeadingWeight = 0.1f;

    /// <summary>What lines in and around the story are judged by, once more: each is a sample of its own.</summary>
    public List<RankSample> Lines(DirectoryInfo corpus) =>
    [
        .. CorpusFolder.Files(corpus, []).SelectMany(CorpusReader.Pages).Where(page => page.Gold.Body is not null || page.Gold.Subheadings is not null)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(page => RankTexts.Of(page).SelectMany(text => Lines(page, text.Style, text.Text))),
    ];

    private List<RankSample> Lines(CorpusPage corpusPage, string style, string text)
    {
        using var page = LineLexer.Lex(text, CueTable.BuiltIn);
        using var scores = LineNet.Score(page, models[folds.Of(corpusPage.Publisher)]);
        var kept = StoryDecoder.Decode(page, scores);
        var story = StoryExtent.Of(kept);
        if (story.IsEmpty) return [];
        var features = new StoryFeatures(page, scores, kept, story, scores.Words.OfStory(page, kept));
        var labels = new Training.GoldLabels(page);
        var samples = new List<RankSample>();
        if (corpusPage.Gold.Body is { } body) AddStory(samples, labels.Story(body), features);
        if (corpusPage.Gold.Subheadings is { } headings) AddHeadings(samples, labels.Saying(headings), features);
        return samples;

        void AddStory(List<RankSample> samples, bool[] isStory, StoryFeatures features)
        {
            var (from, to) = (Math.Max(0, story.First - Around), Math.Min(page.Count - 1, story.Last + Around));
            var all = 0f;
            for (var i = from; i <= to; i++) all += page.Facts[i].Words;
            for (var i = from; i <= to; i++) samples.Add(Line(LineHead.Story, i, isStory[i], Trust(corpusPage.Dataset) * page.Facts[i].Words / all, features));
        }

        void AddHeadings(List<RankSample> samples, bool[] isHeading, StoryFeatures features)
        {
            for (var i = story.First; i < story.Last; i++)
            {
                if (SubheadingFinder.May(page, i)) samples.Add(Line(LineHead.Subheading, i, isHeading[i], HeadingWeight * Trust(corpusPage.Dataset), features));
            }
        }

        RankSample Line(LineHead field, int line, bool isRight, float weight, StoryFeatures features)
        {
            var rows = new ushort[RankTable.MaxRows];
            return new RankSample
            {
                Field = field,
                Dataset = corpusPage.Dataset,
                Style = style,
                Fold = folds.Of(corpusPage.Publisher),
                Scores = [scores.Says(line, field) / 1000f],
                Rows = [rows[..features.Rows(line, rows)]],
                IsRight = [isRight],
                IsNoneRight = !isRight,
                Weight = weight,
            };
        }
    }

    /// <summary>The lines that may be a page's headline.</summary>
    public List<RankSample> Headlines(DirectoryInfo corpus) =>
    [
        .. CorpusFolder.Files(corpus, []).SelectMany(CorpusReader.Pages).Where(page => page.Gold.Headline is not null)
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2).SelectMany(page => RankTexts.Of(page).Select(text => Headline(page, text.Style, text.Text)).OfType<RankSample>()),
    ];

    private RankSample? Headline(CorpusPage corpusPage, string style, string text)
    {
        using var page = LineLexer.Lex(text, CueTable.BuiltIn);
        using var scores = LineNet.Score(page, models[folds.Of(corpusPage.Publisher)]);
        var kept = PageRoles.Keep(page, scores, LineRanking.None);
        var candidates = HeadlineCandidates.Of(page, scores, kept, 0, stackalloc int[HeadlineCandidates.Most]);
        if (candidates.Lines.IsEmpty) return null;
        var gold = RankGold.OfHeadline(page, candidates.Lines, corpusPage.Gold.Headline!);
        var features = new HeadlineFeatures(page, scores, kept, candidates, scores.Words.OfStory(page, kept));
        var rows = new ushort[RankTable.MaxRows];
        var (logits, all) = (new float[candidates.Lines.Length], new ushort[candidates.Lines.Length][]);
        for (var i = 0; i < all.Length; i++)
        {
            logits[i] = scores.Says(candidates.Lines[i], LineHead.Headline) / 1000f;
            all[i] = rows[..features.Rows(i, rows)];
        }

        return new RankSample
        {
            Field = LineHead.Headline,
            Dataset = corpusPage.Dataset,
            Style = style,
            Fold = folds.Of(corpusPage.Publisher),
            Scores = logits,
            Rows = all,
            IsRight = gold.IsRight,
            IsNoneRight = gold.IsNone,
            Weight = gold.Weight,
        };
    }

    /// <summary>How much a collection counts: those whose gold people checked line by line, and news, before guides and what a tool took.</summary>
    private static float Trust(string dataset) => dataset switch
    {
        "fundus" or "fundus_hist" => 2.5f,
        "andy_aed" => 2,
        "wcxb" => 0.6f,
        "readability" or "smartreader" => 0.3f,
        _ => 1,
    };
}
