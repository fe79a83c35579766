using System.Runtime.CompilerServices;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// What a page says aloud, and too few pages that were read say for training to believe it: added to the scores before anything is decided,
/// so that other lines together can overrule it.
/// </summary>
internal static class SaidEvidence
{
    /// <summary>In logits: what leaves hardly a doubt, what weighs much, and what tips the balance.</summary>
    public const int Sure = 14, Strong = 8, Some = 4;

    public static PageFindings Add(LexedPage lexed, LabelScores scores)
    {
        if (lexed.Count == 0) return PageFindings.None;
        var memory = PageMemory.Rent(lexed.Count, Unsafe.SizeOf<SaidLine>());
        var findings = Add(new SaidPage(lexed, PageMemory.Items<SaidLine>(memory)[..lexed.Count]), scores);
        PageMemory.Return(memory);
        return findings;
    }

    private static PageFindings Add(in SaidPage page, LabelScores scores)
    {
        if (NoticePages.Is(page))
        {
            NoticePages.Add(page, scores);
            return PageFindings.None with { IsNotice = true };
        }

        FiledLines.Add(page, scores);
        PictureCredits.Add(page, scores);
        Quotations.Add(page, scores);
        UnspacedScripts.Add(page, scores);
        TemplateLines.Add(page, scores);
        Speakers.Add(page, scores);
        LiveTimes.Add(page, scores);
        Summaries.Add(page, scores);
        ListRuns.Add(page, scores);
        FactRows.Add(page, scores);
        Footnotes.Add(page, scores);
        Interviews.Add(page, scores);
        NumberedParts.Add(page, scores);
        GluedHeadings.Add(page, scores);
        DayLines.Add(page, scores);
        DayAgencies.Add(page, scores);
        SpacedNames.Add(page, scores);
        HeaderLines.Add(page, scores);
        HeaderBlocks.Add(page, scores);
        MailPages.Add(page, scores);
        PostalAddresses.Add(page, scores);
        Ledes.Add(page, scores);
        AdvertGaps.Add(page, scores);
        PackedRails.Add(page, scores);
        InsertBoxes.Add(page, scores);
        ShortParagraphs.Add(page, scores);
        ClosingLines.Add(page, scores);
        CardPages.Add(page, scores);
        var repeated = RepeatedStory.Add(page, scores);
        return PageFindings.None with { RepeatedFrom = repeated, SecondFrom = repeated < 0 ? SecondStory.Add(page, scores) : -1 };
    }

    /// <summary>Adds to what is said for one role of a line.</summary>
    public static void Say(LabelScores scores, int line, SyntaxKind role, int logits) =>
        scores.Of(line)[RoleLattice.Sections + LabelSpace.IndexOf(role)] += logits * LabelModel.One;

    /// <summary>Adds to what is said for one section of a line.</summary>
    public static void SaySection(LabelScores scores, int line, SyntaxKind section, int logits) =>
        scores.Of(line)[Array.IndexOf(LabelSpace.Sections, section)] += logits * LabelModel.One;

    /// <summary>Adds the same to all roles that are a story's own, its title and its summary among them.</summary>
    public static void SayStory(LabelScores scores, int line, int logits)
    {
        var says = scores.Of(line);
        for (var role = 0; role < LabelSpace.Roles.Length; role++)
        {
            if (LabelSpace.IsStory(role)) says[RoleLattice.Sections + role] += logits * LabelModel.One;
        }
    }
}

/// <summary>What was found out about a page as a whole.</summary>
/// <param name="IsNotice">Whether it is a notice and holds no story.</param>
/// <param name="RepeatedFrom">The line from which on the story stands there once more; -1 for none.</param>
/// <param name="SecondFrom">The line from which on another story stands there; -1 for none.</param>
internal readonly record struct PageFindings(bool IsNotice, int RepeatedFrom, int SecondFrom)
{
    /// <summary>Nothing was found out.</summary>
    public static PageFindings None { get; } = new(false, -1, -1);
}
