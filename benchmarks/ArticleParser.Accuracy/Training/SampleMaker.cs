namespace ArticleParser.Accuracy.Training;

/// <summary>Turns pages into samples: lexes each style, takes the features, lays the gold beside the lines.</summary>
internal static class SampleMaker
{
    public static readonly string[] Styles = ["innertext", "wet", "bs4", "main"];

    private const int MaxCharacters = 400_000;
    private const int BylineWords = 14;
    private const int CreditWords = 8;
    private const float FieldWeight = 0.15f;
    private const float SegmentWeight = 0.4f;

    public static IEnumerable<TrainingSample> Make(CorpusPage page, IReadOnlyCollection<string> styles)
    {
        foreach (var style in styles)
        {
            if (!page.Texts.TryGetValue(style, out var text) || text.Length is 0 or > MaxCharacters) continue;
            using var lexed = Lex(text);
            if (lexed.Count == 0) continue;
            var sample = Make(page, style, lexed);
            yield return sample;
            if (Excerpt.Of(sample, text, lexed) is not { } excerpt) continue;
            using var shorter = Lex(excerpt);
            if (shorter.Count > 0) yield return Make(page, Excerpt.Style, shorter);
        }
    }

    private static LexedPage Lex(string text) => LineLexer.Lex(text, CueTable.BuiltIn);

    private static TrainingSample Make(CorpusPage page, string style, LexedPage lexed)
    {
        var labels = new GoldLabels(lexed);
        var (rows, starts) = RowsOf(lexed);
        var sample = new TrainingSample
        {
            Page = page,
            Style = style,
            Lines = lexed.Count,
            Rows = rows,
            RowStarts = starts,
            Targets = new float[lexed.Count * TrainingSample.Heads],
            Weights = new float[lexed.Count * TrainingSample.Heads],
            LineWeights = LineWeights(lexed),
            HasStory = (page.Gold.Body ?? page.Gold.SilverBody) is not null,
        };
        Label(sample, labels, lexed);
        return sample;
    }

    private static (ushort[] Rows, int[] Starts) RowsOf(LexedPage page)
    {
        var rows = new List<ushort>(page.Count * 48);
        var starts = new int[page.Count + 1];
        Span<ushort> line = stackalloc ushort[FeatureTable.MaxRows];
        using var words = new PageWords(page.Count);
        using var context = PageContext.Of(page, words);
        for (var i = 0; i < page.Count; i++)
        {
            rows.AddRange(line[..LineFeatures.Rows(page, context, i, line)]);
            starts[i + 1] = rows.Count;
        }

        return ([.. rows], starts);
    }

    private static void Label(TrainingSample sample, GoldLabels labels, LexedPage lexed)
    {
        var gold = sample.Page.Gold;
        var story = (gold.Body ?? gold.SilverBody) is { } body ? labels.Story(body) : null;
        if (story is not null) SetStory(sample, story);
        else SetSegments(sample, labels);
        if (gold.Subheadings is not null) SetField(sample, LineHead.Subheading, labels.Saying(gold.Subheadings), mayBeNone: gold.Subheadings.Count == 0);
        if (gold.Headline is not null) SetField(sample, LineHead.Headline, Above(labels.Saying([gold.Headline]), story));
        if (gold.Standfirst is not null) SetField(sample, LineHead.Standfirst, Without(labels.Saying([gold.Standfirst]), story));
        else if (sample.Page.Dataset.StartsWith("fundus", StringComparison.Ordinal)) SetField(sample, LineHead.Standfirst, new bool[sample.Lines], mayBeNone: true);
        if (gold.Authors is { Count: > 0 }) SetField(sample, LineHead.Byline, Without(labels.Holding(gold.Authors, BylineWords), story));
        if (gold.Published is { } day) SetField(sample, LineHead.Date, DateLines(day, lexed));
        if (gold.Captions is not null) SetField(sample, LineHead.Caption, Without(labels.Saying(gold.Captions), story), mayBeNone: gold.Captions.Count == 0);
        if (gold.Credits is not null) SetField(sample, LineHead.Credit, Without(labels.Holding(gold.Credits, CreditWords), story), mayBeNone: gold.Credits.Count == 0);
    }

    /// <summary>Lines count by the root of their words, and all of a page's lines together count one.</summary>
    private static float[] LineWeights(LexedPage lexed)
    {
        var weights = Array.ConvertAll(lexed.Facts.AsSpan().ToArray(), facts => MathF.Sqrt(Math.Clamp(facts.Words, 1, 200)));
        var sum = weights.Sum();
        return Array.ConvertAll(weights, weight => weight / sum);
    }

    private static void SetStory(TrainingSample sample, bool[] story)
    {
        for (var i = 0; i < story.Length; i++)
        {
            sample.Targets[(i * TrainingSample.Heads) + (int)LineHead.Story] = story[i] ? 1 : 0;
            sample.Weights[(i * TrainingSample.Heads) + (int)LineHead.Story] = sample.LineWeights[i];
        }
    }

    /// <summary>Of some pages it is only known that some of their lines are the story's and some are not.</summary>
    private static void SetSegments(TrainingSample sample, GoldLabels labels)
    {
        var story = sample.Page.Gold.With is { } with ? labels.Containing(with) : new bool[sample.Lines];
        var other = sample.Page.Gold.Without is { } without ? labels.Containing(without) : new bool[sample.Lines];
        var known = 0;
        for (var i = 0; i < story.Length; i++) known += story[i] != other[i] ? 1 : 0;
        for (var i = 0; i < story.Length; i++)
        {
            if (story[i] == other[i]) continue;
            sample.Targets[i * TrainingSample.Heads] = story[i] ? 1 : 0;
            sample.Weights[i * TrainingSample.Heads] = SegmentWeight / known;
        }
    }

    /// <summary>What was not found in the text cannot be learned from it, unless the page is known to have none.</summary>
    private static void SetField(TrainingSample sample, LineHead head, bool[] labels, bool mayBeNone = false)
    {
        var found = labels.Count(label => label);
        if (found == 0 && !mayBeNone) return;
        for (var i = 0; i < labels.Length; i++)
        {
            sample.Targets[(i * TrainingSample.Heads) + (int)head] = labels[i] ? 1 : 0;
            sample.Weights[(i * TrainingSample.Heads) + (int)head] = FieldWeight / (labels[i] ? found : sample.Lines);
        }
    }

    private static bool[] Without(bool[] labels, bool[]? story)
    {
        for (var i = 0; story is not null && i < labels.Length; i++) labels[i] &= !story[i];
        return labels;
    }

    /// <summary>Lists of other stories name this one too: of the lines that say the headline, those above the story count where there are any.</summary>
    private static bool[] Above(bool[] labels, bool[]? story)
    {
        var first = story is null ? -1 : Array.IndexOf(story, true);
        if (first >= 0 && labels.AsSpan(0, first).Contains(true)) Array.Clear(labels, first, labels.Length - first);
        return labels;
    }

    private static bool[] DateLines(DateOnly day, LexedPage lexed)
    {
        var labels = new bool[lexed.Count];
        for (var i = 0; i < labels.Length; i++) labels[i] = lexed.Facts[i].Length <= 80 && Shows(lexed.TextOf(i), day);
        return labels;
    }

    /// <summary>The line's numbers hold the year and the day, and the month where no word can name it.</summary>
    private static bool Shows(ReadOnlySpan<char> text, DateOnly day)
    {
        bool year = false, month = false, ofMonth = false, letters = false;
        for (var i = 0; i < text.Length; i++)
        {
            letters |= char.IsLetter(text[i]);
            if (!char.IsAsciiDigit(text[i])) continue;
            int number = 0, start = i;
            for (; i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 6; i++) number = (number * 10) + text[i] - '0';
            i--;
            year |= number == day.Year;
            month |= number == day.Month;
            ofMonth |= number == day.Day;
        }

        return year && ofMonth && (month || letters);
    }
}
