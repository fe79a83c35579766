namespace ArticleParser;

/// <summary>A line as rows of the net's first layer: what it is made of, where it stands, which words it holds.</summary>
internal static class LineFeatures
{
    private const int PageLineWords = 2;

    /// <summary>Writes the line's rows and gives their number, at most <see cref="FeatureTable.MaxRows"/>.</summary>
    public static int Rows(LexedPage page, in PageContext context, int line, Span<ushort> rows)
    {
        var count = Shape(page.Facts[line], rows, 0);
        count = Ends(page, line, rows, count);
        count = Place(context, line, rows, count);
        count = Neighbours(page, context.Each[line], line, rows, count);
        count = Marks(context.Each[line].Marks, rows, count);
        count = Manner(page.Facts[line], context, line, rows, count);
        return WordHasher.Add(page.Text, page.Lines[line], context.Each[line].Masks, rows, count);
    }

    private static int Shape(in LineFacts facts, Span<ushort> rows, int count)
    {
        rows[count++] = FeatureTable.Length.Log(facts.Length);
        rows[count++] = FeatureTable.Words.Log(facts.Words);
        rows[count++] = FeatureTable.Letters.Share(facts.Letters, facts.Length);
        rows[count++] = FeatureTable.Digits.Share(facts.Digits, facts.Length);
        rows[count++] = FeatureTable.Capitals.Share(facts.Capitals, facts.Words);
        rows[count++] = FeatureTable.Uppers.Share(facts.Uppers, facts.Letters);
        rows[count++] = FeatureTable.WordLength[facts.Words == 0 ? 0 : facts.Length / facts.Words];
        rows[count++] = FeatureTable.Wides.Share(facts.Wides, facts.Length);
        rows[count++] = FeatureTable.Commas.Log(facts.Commas);
        rows[count++] = FeatureTable.SentenceEnds.Log(facts.SentenceEnds);
        return count;
    }

    private static int Ends(LexedPage page, int line, Span<ushort> rows, int count)
    {
        var facts = page.Facts[line];
        var text = page.TextOf(line);
        rows[count++] = FeatureTable.First[LineEnds.First(text)];
        rows[count++] = FeatureTable.Last[LineEnds.Last(facts.LastMark)];
        rows[count++] = FeatureTable.Closed[text.Length > 0 && text[^1] != facts.LastMark ? 1 : 0];
        rows[count++] = FeatureTable.Blanks[(Math.Min((int)facts.BlankBefore, 3) * 4) + Math.Min((int)facts.BlankAfter, 3)];
        var glue = line > 0 && page.Lines[line - 1].FullEnd == page.Lines[line - 1].End ? 1 : 0;
        if (page.Lines[line].FullEnd == page.Lines[line].End) glue += 2;
        rows[count++] = FeatureTable.Glue[glue];
        return count;
    }

    private static int Place(in PageContext context, int line, Span<ushort> rows, int count)
    {
        ref readonly var here = ref context.Each[line];
        rows[count++] = FeatureTable.FromStart.Log(line);
        rows[count++] = FeatureTable.FromEnd.Log(context.Lines - 1 - line);
        rows[count++] = FeatureTable.Position.Share(line, context.Lines);
        rows[count++] = FeatureTable.PageLines.Log(context.Lines);
        rows[count++] = FeatureTable.PageBlanks.Share(context.BlankParted, context.Lines);
        rows[count++] = FeatureTable.PageProse.Share(context.Prose, context.Words);
        rows[count++] = FeatureTable.PageLineLength.Log(PageLineWords * context.Words / context.Lines);
        rows[count++] = FeatureTable.ProseBefore[ProseBucket(here.ProseBefore, context.Prose)];
        rows[count++] = FeatureTable.ProseAfter[ProseBucket(context.Prose - here.ProseBefore, context.Prose)];
        rows[count++] = FeatureTable.SinceProse.Log(here.SinceProse);
        rows[count++] = FeatureTable.UntilProse.Log(here.UntilProse);
        rows[count++] = FeatureTable.Repeats[(Math.Min((int)here.Repeats, 4) * 2) - (here.IsLaterRepeat ? 1 : 2)];
        rows[count++] = FeatureTable.TitleLike[here.IsTitleLike ? 1 : 0];
        return count;
    }

    // None, then the share in eighths, with the first and last crumbs apart.
    private static int ProseBucket(int words, int all) => words <= 0 ? 0 : words < 60 ? 1 : 2 + (int)(14L * words / Math.Max(1, all));

    private static int Neighbours(LexedPage page, in LineContext here, int line, Span<ushort> rows, int count)
    {
        for (var bit = 0; bit < 16; bit++)
        {
            if ((here.SeenBefore >> bit & 1) != 0) rows[count++] = FeatureTable.SeenBefore[bit];
            if ((here.SeenAfter >> bit & 1) != 0) rows[count++] = FeatureTable.SeenAfter[bit];
        }

        rows[count++] = FeatureTable.Cue[CueBucket(page, line)];
        rows[count++] = FeatureTable.CueBefore[CueBucket(page, line - 1)];
        rows[count++] = FeatureTable.CueAfter[CueBucket(page, line + 1)];
        return count;
    }

    private static int CueBucket(LexedPage page, int line)
    {
        if ((uint)line >= (uint)page.Count) return 1;
        return page.CueOf(line) is { } cue ? 2 + (int)(cue.NameHash % (uint)(FeatureTable.Cue.Count - 2)) : 0;
    }

    private static int Marks(uint marks, Span<ushort> rows, int count)
    {
        for (; marks != 0; marks &= marks - 1) rows[count++] = FeatureTable.Marks[System.Numerics.BitOperations.TrailingZeroCount(marks)];
        return count;
    }

    /// <summary>Whether the line is about what the page's prose is about, and looks as that prose looks.</summary>
    private static int Manner(in LineFacts facts, in PageContext context, int line, Span<ushort> rows, int count)
    {
        ref readonly var here = ref context.Each[line];
        rows[count++] = FeatureTable.Topic[here.TopicWords == 0 ? 0 : 1 + Buckets.Log(4 * here.TopicSum / here.TopicWords)];
        rows[count++] = FeatureTable.TopicGreatest[Buckets.Log(here.TopicGreatest)];
        rows[count++] = FeatureTable.OwnBlanks[context.ProseLines == 0 ? 2 : (Math.Min((int)facts.BlankBefore, 3) * 4) + Math.Min((int)facts.BlankAfter, 3) == context.ProseBlanks ? 1 : 0];
        rows[count++] = FeatureTable.OwnLength[context.ProseLines == 0 ? 13 : Buckets.Log(8 * facts.Words * context.ProseLines / Math.Max(1, context.Prose))];
        return count;
    }
}
