using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A story's last sentences are often short, and so is what stands behind a pager or a pointer that was glued to a paragraph: too short to be told from what closes
/// a page by their words. Where blank lines set the story's paragraphs apart, they do so with these.
/// </summary>
internal static class ShortParagraphs
{
    private const int ProseWords = 12;
    private const int FewestWords = 3;
    private const int PointedWords = 6;
    private const int FewestParagraphs = 2;
    private const int MostBetween = 6;
    private const int PagerLength = 3;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        AddBehindPointers(page, scores);
        if (!SetsParagraphsApart(page, out var first, out var last)) return;
        for (var i = first + 1; i <= last; i++)
        {
            if (IsSentence(page, i) && IsBehindInsert(page, i)) Say(scores, i);
        }

        // "… bearings.READ ALSO: Ferry fares to rise", and then the last sentence.
        var end = Last(page, last);
        for (var i = last + 1; i <= end; i++)
        {
            if (IsSentence(page, i) && (IsInserted(page, i - 1) || IsBehindLink(page, i - 1))) Say(scores, i);
        }
    }

    /// <summary>"Read also: Ferry fares to rise", and then a sentence: a pointer with its title has no summary, so the story goes on.</summary>
    private static void AddBehindPointers(in SaidPage page, LabelScores scores)
    {
        for (var i = 2; i < page.Count && page.Has(SyntaxKind.RelatedLink); i++)
        {
            if (IsPointer(page, i - 1) && page.IsProse(i - 2, PointedWords) && IsWhole(page, i) && page.Facts[i].Words >= PointedWords) Say(scores, i);
        }
    }

    /// <summary>A label with the title of another story behind it.</summary>
    private static bool IsPointer(in SaidPage page, int line)
    {
        ref readonly var token = ref page.Lines[line];
        return token.CueKind == SyntaxKind.RelatedLink && token.PartCount > 1 && page.Lexed.Parts[token.FirstPart].Kind == SyntaxKind.LabelToken && !LineFacts.IsSentenceEnd(page.Facts[line].LastMark);
    }

    /// <summary>The last of the short sentences that follow a paragraph and are set apart as it is, whatever was put between them; that paragraph where none does.</summary>
    public static int Last(in SaidPage page, int paragraph)
    {
        if (!IsSetApart(page, paragraph)) return paragraph;
        var last = paragraph;
        for (var i = last + 1; i < page.Count && i - last <= MostBetween; i++)
        {
            if (IsSentence(page, i)) last = i;
            else if (!IsInserted(page, i)) break;
        }

        return last;
    }

    private static void Say(LabelScores scores, int line)
    {
        SaidEvidence.Say(scores, line, SyntaxKind.Paragraph, SaidEvidence.Strong);
        SaidEvidence.SaySection(scores, line, SyntaxKind.Body, SaidEvidence.Some);
    }

    private static bool SetsParagraphsApart(in SaidPage page, out int first, out int last)
    {
        (first, last) = (-1, -1);
        int paragraphs = 0, apart = 0;
        for (var i = page.NextProse(0, ProseWords); i < page.Count; i = page.NextProse(i + 1, ProseWords))
        {
            if (first < 0) first = i;
            last = i;
            paragraphs++;
            if (IsSetApart(page, i)) apart++;
        }

        // The first often follows the header.
        return apart >= FewestParagraphs && apart >= paragraphs - 1;
    }

    /// <summary>Whether a blank line stands before it, or before what it is glued to.</summary>
    private static bool IsSetApart(in SaidPage page, int line)
    {
        while (page.Is(line, LineSigns.Glued)) line--;
        return page.Facts[line].BlankBefore > 0;
    }

    /// <summary>A whole sentence or several, with a blank line before it, and no address to write to.</summary>
    private static bool IsSentence(in SaidPage page, int line) => page.Facts[line].BlankBefore > 0 && page.Facts[line].Words >= FewestWords && IsWhole(page, line) && !page.TextOf(line).Contains('@');

    private static bool IsWhole(in SaidPage page, int line) =>
        page.KindOf(line) == SyntaxKind.None && page.Facts[line].SentenceEnds > 0 && LineFacts.IsSentenceEnd(page.Facts[line].LastMark);

    /// <summary>Whether a paragraph stands before, and between them nothing but a pointer glued to it or the numbers of a pager.</summary>
    private static bool IsBehindInsert(in SaidPage page, int line)
    {
        var before = line - 1;
        while (before > 0 && line - before <= MostBetween && IsInserted(page, before)) before--;
        return before >= 0 && before < line - 1 && page.IsProse(before, ProseWords);
    }

    /// <summary>A paragraph that a pointer was glued before.</summary>
    private static bool IsBehindLink(in SaidPage page, int line) => page.Is(line, LineSigns.Glued) && page.KindOf(line - 1) == SyntaxKind.RelatedLink;

    private static bool IsInserted(in SaidPage page, int line) => page.KindOf(line) switch
    {
        SyntaxKind.RelatedLink => page.Is(line, LineSigns.Glued) || IsPointer(page, line),
        SyntaxKind.NavigationItem => page.Facts[line].Digits > 0 || IsPageNumber(page, line - 1) || IsPageNumber(page, line + 1),
        _ => IsPageNumber(page, line),
    };

    private static bool IsPageNumber(in SaidPage page, int line) =>
        line >= 0 && line < page.Count && page.Facts[line].Digits > 0 && page.Facts[line].Digits == page.Facts[line].Length && page.Facts[line].Length <= PagerLength;
}
