using System.Numerics;
using ArticleParser.Cues;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>A line as rows of the net's first layer: what it is made of, where it stands, which words it holds.</summary>
internal static class LineFeatures
{
    // What is said of the line before the first and of the one after the last.
    private const byte OutsideCue = 1;

    // Sets a short line as a whole apart from its words.
    private const uint WholeMark = 0xC2B2AE35;

    /// <summary>No line has more words and phrases.</summary>
    public const int MostHashes = LineWords.Most + 1;

    /// <summary>How many rows of evidence every line has; behind them those of HTML elements, where the text was made of HTML.</summary>
    public const int EvidenceCount = 18;

    /// <summary>Writes the line's rows and gives their number, at most <see cref="FeatureTable.MaxRows"/>.</summary>
    public static int FeatureIds(LexedPage page, in PageContext context, Vocabulary words, int line, Span<ushort> rows)
    {
        var count = Shared(context, context.Each[line], rows);
        Span<uint> hashes = stackalloc uint[MostHashes];
        hashes = hashes[..WordHashes(page, context.Each[line], line, hashes, out var phrases)];
        return count + Own(page, context, words, line, hashes, phrases, rows[count..], out _, out _);
    }

    /// <summary>Whether the rows that lines share are the same for both: most lines have those of the line before.</summary>
    public static bool Share(in LineContext one, in LineContext other) => one.SeenBefore == other.SeenBefore && one.SeenAfter == other.SeenAfter;

    /// <summary>The rows that tell of the page, and of the landmarks before and after the line.</summary>
    public static int Shared(in PageContext context, in LineContext here, Span<ushort> rows)
    {
        var count = 0;
        foreach (var row in context.PageRows) rows[count++] = row;
        for (uint seen = here.SeenBefore; seen != 0; seen &= seen - 1) rows[count++] = FeatureTable.SeenBefore[BitOperations.TrailingZeroCount(seen)];
        for (uint seen = here.SeenAfter; seen != 0; seen &= seen - 1) rows[count++] = FeatureTable.SeenAfter[BitOperations.TrailingZeroCount(seen)];
        return count;
    }

    /// <summary>The rows that <see cref="Shared"/> does not give; the first <paramref name="evidence"/> are evidence, those from <paramref name="features"/> on are words.</summary>
    /// <param name="page">The page.</param>
    /// <param name="context">What is known of it.</param>
    /// <param name="words">The words that have rows.</param>
    /// <param name="line">The line.</param>
    /// <param name="hashes">Those of <see cref="WordHashes"/>.</param>
    /// <param name="phrases">From where on they are of words together.</param>
    /// <param name="rows">Where the rows go.</param>
    /// <param name="evidence">How many are evidence.</param>
    /// <param name="features">How many there are before those of words.</param>
    public static int Own(LexedPage page, in PageContext context, Vocabulary words, int line, ReadOnlySpan<uint> hashes, int phrases, Span<ushort> rows, out int evidence, out int features)
    {
        ref readonly var facts = ref page.Facts[line];
        ref readonly var here = ref context.Each[line];
        Evidence(page, context, facts, here, line, rows);
        evidence = EvidenceCount + Elements(page, line, rows[EvidenceCount..]);
        var count = Shape(facts, rows, evidence);
        count = Ends(page, facts, line, rows, count);
        count = Place(context, here, line, rows, count);
        count = Marks(here.Marks, rows, count);
        count = Manner(facts, context, here, rows, count);
        features = count;
        return Words(words, hashes, phrases, rows, count);
    }

    /// <summary>The hashes of the line's words and, from <paramref name="phrases"/> on, of words together: pairs, and a short line as a whole.</summary>
    public static int WordHashes(LexedPage page, in LineContext here, int line, Span<uint> hashes, out int phrases)
    {
        var count = LineWords.Find(page.Text, page.Lines[line], page.Masks, hashes, out phrases);
        if (page.Facts[line].Length <= OpeningHash.Length) hashes[count++] = WordHasher.Mix(here.Opening ^ WholeMark);
        return count;
    }

    /// <summary>A word that is not known is told as such; a phrase is then left out.</summary>
    private static int Words(Vocabulary words, ReadOnlySpan<uint> hashes, int phrases, Span<ushort> rows, int count)
    {
        foreach (var word in hashes[..phrases]) rows[count++] = words.RowOf(word);
        foreach (var phrase in hashes[phrases..])
        {
            var row = words.RowOf(phrase);
            rows[count] = row;
            count += row != Vocabulary.UnknownRow ? 1 : 0;
        }

        return count;
    }

    private static void Evidence(LexedPage page, in PageContext context, in LineFacts facts, in LineContext here, int line, Span<ushort> rows)
    {
        var text = page.TextOf(line);
        rows[0] = FeatureTable.Cue[here.Cue];
        rows[1] = FeatureTable.CueBefore[line == 0 ? OutsideCue : KindBucket(page.Lines[line - 1].CueKind)];
        rows[2] = FeatureTable.CueAfter[line + 1 == context.Lines ? OutsideCue : KindBucket(page.Lines[line + 1].CueKind)];
        rows[3] = FeatureTable.Names[(int)here.Reading.Names];
        rows[4] = FeatureTable.Dates[(int)here.Reading.Dates];
        rows[5] = FeatureTable.Form[(int)here.Reading.Form];
        rows[6] = FeatureTable.Repeats[(Math.Min((int)here.Repeats, 4) * 2) - (here.IsLaterRepeat ? 1 : 2)];
        rows[7] = FeatureTable.RepeatBefore[here.RepeatBefore];
        rows[8] = FeatureTable.RepeatAfter[here.RepeatAfter];
        rows[9] = FeatureTable.TitleLike[here.IsTitleLike ? 1 : 0];
        rows[10] = FeatureTable.TopicHits.Log(here.TopicHits);
        rows[11] = FeatureTable.TopicRank[here.TopicRank];
        rows[12] = FeatureTable.Block[BlockOf(page, line)];
        rows[13] = FeatureTable.Link[LinkOf(page, line)];
        rows[14] = FeatureTable.Words.Log(facts.Words);
        rows[15] = FeatureTable.First[LineEnds.First(text)];
        rows[16] = FeatureTable.Last[LineEnds.Last(facts.LastMark)];
        rows[17] = FeatureTable.Blanks[BlanksOf(facts)];
    }

    /// <summary>The rows of what HTML elements say of the line: none where the text was not made of HTML.</summary>
    public static int Elements(LexedPage page, int line, Span<ushort> rows)
    {
        if (page.Elements is not { } elements) return 0;
        var said = elements[line];
        var count = 0;
        for (; said.Near != 0; said = said with { Near = said.Near & (said.Near - 1) }) rows[count++] = FeatureTable.NearElements[BitOperations.TrailingZeroCount(said.Near)];
        for (; said.Far != 0; said = said with { Far = said.Far & (said.Far - 1) }) rows[count++] = FeatureTable.FarElements[BitOperations.TrailingZeroCount(said.Far)];
        rows[count++] = FeatureTable.ElementPlace[(int)said.Place];
        return count;
    }

    // A plain text says nothing of blocks and links, which is another thing than to say that there is none.
    private static int BlockOf(LexedPage page, int line) => page.Markup is { } markup ? 1 + (int)markup[line].Block : 0;

    private static int LinkOf(LexedPage page, int line)
    {
        if (page.Markup is not { } markup) return 0;
        return markup[line].Link == LinkShare.Whole ? 3 + (int)markup[line].Leads : 1 + (int)markup[line].Link;
    }

    private static int Shape(in LineFacts facts, Span<ushort> rows, int count)
    {
        rows[count++] = FeatureTable.Length.Log(facts.Length);
        rows[count++] = FeatureTable.Letters.Share(facts.Letters, facts.Length);
        rows[count++] = FeatureTable.Digits.Share(facts.Digits, facts.Length);
        rows[count++] = FeatureTable.Capitals.Share(facts.Capitals, facts.Words);
        rows[count++] = FeatureTable.Uppers.Share(facts.Uppers, facts.Letters);
        rows[count++] = FeatureTable.WordLength[Quotient.Of(facts.Length, facts.Words)];
        rows[count++] = FeatureTable.Wides.Share(facts.Wides, facts.Length);
        rows[count++] = FeatureTable.Commas.Log(facts.Commas);
        rows[count++] = FeatureTable.SentenceEnds.Log(facts.SentenceEnds);
        return count;
    }

    private static int Ends(LexedPage page, in LineFacts facts, int line, Span<ushort> rows, int count)
    {
        var lines = page.Lines.AsSpan();
        ref readonly var token = ref lines[line];
        rows[count++] = FeatureTable.Closed[page.Text[token.End - 1] != facts.LastMark ? 1 : 0];
        var glue = line > 0 && lines[line - 1].FullEnd == lines[line - 1].End ? 1 : 0;
        if (token.FullEnd == token.End) glue += 2;
        rows[count++] = FeatureTable.Glue[glue];
        return count;
    }

    /// <summary>Blank lines before and after the line, as one number below sixteen.</summary>
    public static int BlanksOf(in LineFacts facts) => (Math.Min((int)facts.BlankBefore, 3) * 4) + Math.Min((int)facts.BlankAfter, 3);

    private static int Place(in PageContext context, in LineContext here, int line, Span<ushort> rows, int count)
    {
        rows[count++] = FeatureTable.FromStart.Log(line);
        rows[count++] = FeatureTable.FromEnd.Log(context.Lines - 1 - line);
        rows[count++] = FeatureTable.Position.Share(line, context.Lines);
        rows[count++] = FeatureTable.ProseBefore[ProseBucket(here.ProseBefore, context.Prose)];
        rows[count++] = FeatureTable.ProseAfter[ProseBucket(context.Prose - here.ProseBefore, context.Prose)];
        rows[count++] = FeatureTable.SinceProse.Log(here.SinceProse);
        rows[count++] = FeatureTable.UntilProse.Log(here.UntilProse);
        if (here.Reading.Signed > 0) rows[count++] = FeatureTable.Signed[here.Reading.Signed];
        return count;
    }

    // None, then the share in eighths, with the first and last crumbs apart.
    private static int ProseBucket(int words, int all) => words <= 0 ? 0 : words < 60 ? 1 : 2 + Quotient.Of(14, words, Math.Max(1, all));

    /// <summary>The bucket of what a neighbour looks like: 0 for nothing.</summary>
    private static int KindBucket(SyntaxKind looks) => looks == SyntaxKind.None ? 0 : 2 + LabelSpace.IndexOf(looks);

    /// <summary>The bucket of the line's cue; 0 where it has none.</summary>
    public static byte CueBucket(LexedPage page, in LineToken line) =>
        line.CueIndex == 0 ? (byte)0 : CueBucket(page.Cues.Cues[line.CueIndex - 1]);

    /// <summary>The bucket of a cue.</summary>
    public static byte CueBucket(Cue cue) => (byte)(2 + (cue.NameHash % (uint)(FeatureTable.Cue.Count - 2)));

    private static int Marks(uint marks, Span<ushort> rows, int count)
    {
        for (; marks != 0; marks &= marks - 1) rows[count++] = FeatureTable.Marks[System.Numerics.BitOperations.TrailingZeroCount(marks)];
        return count;
    }

    /// <summary>Whether the line is about what the page's prose is about, and looks as that prose looks.</summary>
    private static int Manner(in LineFacts facts, in PageContext context, in LineContext here, Span<ushort> rows, int count)
    {
        rows[count++] = FeatureTable.Topic[here.TopicWords == 0 ? 0 : 1 + Buckets.Log(Quotient.Of(4 * here.TopicSum, here.TopicWords))];
        rows[count++] = FeatureTable.TopicGreatest[Buckets.Log(here.TopicGreatest)];
        rows[count++] = FeatureTable.OwnBlanks[context.ProseLines == 0 ? 2 : BlanksOf(facts) == context.ProseBlanks ? 1 : 0];
        rows[count++] = FeatureTable.OwnLength[context.ProseLines == 0 ? 13 : Buckets.Log(8 * facts.Words * context.ProseLines / Math.Max(1, context.Prose))];
        return count;
    }
}
