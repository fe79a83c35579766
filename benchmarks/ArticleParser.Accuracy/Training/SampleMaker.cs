using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Training;

/// <summary>Turns pages into samples: lexes each style, takes the features, lays what is known beside the lines.</summary>
/// <param name="words">The words that rows are made of.</param>
/// <param name="labels">What people said of pages' lines; null where they are not to be used.</param>
/// <param name="frames">Frames of other pages; null for none.</param>
internal sealed class SampleMaker(WordTable words, RoleLabels? labels, FrameSwap? frames)
{
    public static readonly string[] Styles = ["innertext", "markdown", "wet", "bs4", "main", "stamped", HtmlPages.Style];

    // Of each read page, so many with other frames.
    private const int Frames = 2;

    private const int MaxCharacters = 300_000;

    public IEnumerable<TrainingSample> Make(CorpusPage page)
    {
        var read = labels?.Of(page) ?? [];
        var judges = read.Any(labels => labels.Judges);
        return Make(page, read).Select(sample => sample with { Judges = judges });
    }

    private IEnumerable<TrainingSample> Make(CorpusPage page, IReadOnlyList<PageLabels> read)
    {
        foreach (var style in read.Count > 0 ? Styles : StylesOf(page))
        {
            if (!page.Texts.TryGetValue(style, out var text) || text.Length is 0 or > MaxCharacters) continue;
            using var lexed = Lex(text, page.ElementsOf(style));
            if (lexed.Count == 0) continue;
            var sample = read.Count > 0 ? ReadSample(page, style, text, lexed, read) : KnownSample(page, style, lexed);
            if (sample is null) continue;
            yield return sample;
            if (read.FirstOrDefault(labels => labels.Style == style) is { } own)
            {
                foreach (var swapped in style == ScrapeStyles.Whole ? frames?.Of(page, text, own.Lines, Frames) ?? [] : [])
                {
                    using var other = Lex(swapped.Text);
                    if (other.Count > 0 && ReadSample(page, FrameSwap.Style, swapped.Text, other, swapped.Labels) is { } framed) yield return framed with { FramePublisher = swapped.FramePublisher };
                }

                foreach (var cut in CutPage.Of(page.Name, text, own.Lines))
                {
                    using var less = Lex(cut.Text);
                    if (less.Count > 0 && ReadSample(page, CutPage.Style, cut.Text, less, cut.Labels) is { } stretch) yield return stretch;
                }
            }

            if (Excerpt.Of(sample, text, lexed) is not { } excerpt) continue;
            using var shorter = Lex(excerpt);
            if (shorter.Count > 0) yield return KnownSample(page, Excerpt.Style, shorter);
        }
    }

    /// <param name="text">The text of a page.</param>
    /// <param name="elements">What HTML elements say of it; null for a text that was not made of HTML.</param>
    public static LexedPage Lex(string text, IReadOnlyList<ElementRun>? elements = null) =>
        LineLexer.Lex(PageView.Of(text, elements is null ? MarkupKind.Auto : MarkupKind.Markdown, new LabelWords(CueTable.BuiltIn)), CueTable.BuiltIn, elements);

    /// <summary>Of each page that no one read: innertext and Markdown as a rule, HTML where it is there, as few pages have it, and in turn another.</summary>
    private static IEnumerable<string> StylesOf(CorpusPage page)
    {
        var own = Styles.Where(page.Texts.ContainsKey).ToList();
        var hash = WordHasher.Hash(page.Name);
        if (own.Count < 4) return own;
        List<string> styles = [own[0], own[1], own[2 + (int)(hash % (uint)(own.Count - 2))]];
        return page.Elements is null || styles.Contains(HtmlPages.Style) ? styles : [.. styles, HtmlPages.Style];
    }

    private TrainingSample KnownSample(CorpusPage page, string style, LexedPage lexed)
    {
        var known = new KnownLabels(page, lexed);
        return SampleOf(page, style, lexed, new LineKnowledge(known.Sets, LineWeights(lexed), known.Story, known.Headline));
    }

    /// <summary>The labels of the style itself where it was read, else those of another style, carried over.</summary>
    private TrainingSample? ReadSample(CorpusPage page, string style, string text, LexedPage lexed, IReadOnlyList<PageLabels> read)
    {
        var own = read.FirstOrDefault(labels => labels.Style == style);
        var from = own ?? read[0];
        IReadOnlyList<LineLabel?> labels = own is not null ? [.. own.Lines] : LabelProjection.Onto(page.Texts[from.Style], from.Lines, text);
        return ReadSample(page, style, text, lexed, labels);
    }

    private TrainingSample? ReadSample(CorpusPage page, string style, string text, LexedPage lexed, IReadOnlyList<LineLabel?> labels)
    {
        var lines = ReadLines.Of(text, lexed, labels);
        if (lines.Count(line => line is null) * 2 > lines.Length) return null;
        var story = Array.ConvertAll(lines, line => line is { } label && SyntaxFacts.IsAnyStoryBlock(label.Role));
        var headline = Array.FindIndex(lines, line => line?.Role == SyntaxKind.Headline);
        return SampleOf(page, style, lexed, new LineKnowledge(ReadLines.SetsOf(lines, lexed), ReadLines.WeightsOf(lines), story, headline) { IsRead = true });
    }

    private TrainingSample SampleOf(CorpusPage page, string style, LexedPage lexed, LineKnowledge known)
    {
        var (rows, starts) = RowsOf(lexed);
        return new TrainingSample
        {
            Page = page,
            Style = style,
            Lines = lexed.Count,
            FeatureIds = rows,
            RowStarts = starts,
            Sets = known.Sets,
            Weights = known.Weights,
            Story = known.Story,
            Headline = known.Headline,
            IsRead = known.IsRead,
        };
    }

    private (ushort[] Rows, int[] Starts) RowsOf(LexedPage page)
    {
        var rows = new List<ushort>(page.Count * 48);
        var starts = new int[page.Count + 1];
        Span<ushort> line = stackalloc ushort[FeatureTable.MaxRows];
        using var pageWords = new PageWords(page.Count);
        using var context = PageContext.Of(page, pageWords);
        for (var i = 0; i < page.Count; i++)
        {
            words.Expand(line[..LineFeatures.FeatureIds(page, context, words.Vocabulary, i, line)], rows);
            starts[i + 1] = rows.Count;
        }

        return ([.. rows], starts);
    }

    /// <summary>Lines count by the root of their words, and all of a page's lines together count one.</summary>
    private static float[] LineWeights(LexedPage lexed)
    {
        var weights = Array.ConvertAll(lexed.Facts.AsSpan().ToArray(), facts => MathF.Sqrt(Math.Clamp(facts.Words, 1, 200)));
        var sum = weights.Sum();
        return Array.ConvertAll(weights, weight => weight / sum);
    }

    /// <summary>What is known of a page's lines, wherever from; the members are those of the sample.</summary>
    private sealed record LineKnowledge(ushort[] Sets, float[] Weights, bool[]? Story, int Headline)
    {
        public bool IsRead { get; init; }
    }
}
