using System.Globalization;

namespace ArticleParser.Accuracy.Training;

/// <summary>Turns pages into samples: lexes each style, takes the features, lays the gold beside the lines.</summary>
internal static class SampleMaker
{
    public static readonly string[] Styles = ["innertext", "wet", "bs4", "main"];

    private const int MaxCharacters = 400_000;
    private const int BylineWords = 14;
    private const int CreditWords = 8;
    private const float FieldWeight = 0.15f;

    public static IEnumerable<TrainingSample> Make(CorpusPage page, IReadOnlyCollection<string> styles)
    {
        var gold = page.Body is null || page.IsSilver ? null : Tokens.Of(page.Body);
        var body = gold is null ? null : new GoldBody(gold, BodyScore.GramsOf(gold));
        foreach (var style in styles)
        {
            if (!page.Texts.TryGetValue(style, out var text) || text.Length is 0 or > MaxCharacters) continue;
            var lexed = LineLexer.Lex(text, Dialect.BuiltIn, CueTable.BuiltIn);
            if (lexed.Count > 0) yield return Make(page, style, lexed, body);
        }
    }

    private static TrainingSample Make(CorpusPage page, string style, LexedPage lexed, GoldBody? body)
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
            Targets = new bool[lexed.Count * TrainingSample.Heads],
            Weights = new float[lexed.Count * TrainingSample.Heads],
            Tokens = body is null ? null : [.. Enumerable.Range(0, lexed.Count).Select(labels.TokensOf)],
            Gold = body,
        };
        Label(sample, labels, lexed);
        return sample;
    }

    private static (ushort[] Rows, int[] Starts) RowsOf(LexedPage page)
    {
        var rows = new List<ushort>(page.Count * 48);
        var starts = new int[page.Count + 1];
        Span<ushort> line = stackalloc ushort[FeatureTable.MaxRows];
        using var context = PageContext.Of(page);
        for (var i = 0; i < page.Count; i++)
        {
            rows.AddRange(line[..LineFeatures.Rows(page, context, i, line)]);
            starts[i + 1] = rows.Count;
        }

        return ([.. rows], starts);
    }

    private static void Label(TrainingSample sample, GoldLabels labels, LexedPage lexed)
    {
        var page = sample.Page;
        var story = page.Body is null ? null : labels.Story(page.Body);
        if (story is not null) SetStory(sample, story, lexed);
        if (page.Subheadings is not null) SetField(sample, LineHead.Subheading, labels.Saying(page.Subheadings), mayBeNone: page.Subheadings.Length == 0);
        if (page.Headline is not null) SetField(sample, LineHead.Headline, labels.Saying([page.Headline]));
        if (page.Standfirst is not null) SetField(sample, LineHead.Standfirst, Without(labels.Saying([page.Standfirst]), story));
        else if (page.Dataset.StartsWith("fundus", StringComparison.Ordinal)) SetField(sample, LineHead.Standfirst, new bool[sample.Lines], mayBeNone: true);
        if (page.Authors is { Length: > 0 }) SetField(sample, LineHead.Byline, Without(labels.Holding(page.Authors, BylineWords), story));
        if (page.DatePublished is not null) SetField(sample, LineHead.Date, DateLines(page.DatePublished, lexed));
        if (page.Captions is not null) SetField(sample, LineHead.Caption, Without(labels.Saying(page.Captions), story), mayBeNone: page.Captions.Length == 0);
        if (page.Credits is not null) SetField(sample, LineHead.Credit, Without(labels.Holding(page.Credits, CreditWords), story), mayBeNone: page.Credits.Length == 0);
    }

    /// <summary>Lines count by the root of their words, and all of a page's lines together count one.</summary>
    private static void SetStory(TrainingSample sample, bool[] story, LexedPage lexed)
    {
        var weights = Array.ConvertAll([.. lexed.Facts], facts => MathF.Sqrt(Math.Clamp(facts.Words, 1, 200)));
        var scale = 1 / weights.Sum();
        for (var i = 0; i < story.Length; i++)
        {
            sample.Targets[(i * TrainingSample.Heads) + (int)LineHead.Story] = story[i];
            sample.Weights[(i * TrainingSample.Heads) + (int)LineHead.Story] = weights[i] * scale;
        }
    }

    /// <summary>What was not found in the text cannot be learned from it, unless the page is known to have none.</summary>
    private static void SetField(TrainingSample sample, LineHead head, bool[] labels, bool mayBeNone = false)
    {
        var found = labels.Count(label => label);
        if (found == 0 && !mayBeNone) return;
        for (var i = 0; i < labels.Length; i++)
        {
            sample.Targets[(i * TrainingSample.Heads) + (int)head] = labels[i];
            sample.Weights[(i * TrainingSample.Heads) + (int)head] = FieldWeight / (labels[i] ? found : sample.Lines);
        }
    }

    private static bool[] Without(bool[] labels, bool[]? story)
    {
        for (var i = 0; story is not null && i < labels.Length; i++) labels[i] &= !story[i];
        return labels;
    }

    private static bool[] DateLines(string date, LexedPage lexed)
    {
        var labels = new bool[lexed.Count];
        if (!DateOnly.TryParseExact(date.AsSpan(0, Math.Min(10, date.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return labels;
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
