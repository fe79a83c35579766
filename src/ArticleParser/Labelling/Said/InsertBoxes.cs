using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A box between a story's paragraphs, with blank lines around it. Of one that invites to subscribe field and button say so, of a post from elsewhere the account and the time,
/// of one with pointers to other stories its heading; the lines beside them, a title or what was posted, are as much of it.
/// </summary>
internal static class InsertBoxes
{
    private const int ProseWords = 8;
    private const int MostWords = 30;
    private const int MostTitleWords = 24;
    private const int MostLines = 8;
    private const int FewestLines = 3;

    // A heading and one title.
    private const int FewestPointers = 2;

    // The field for an address and the button: a button alone stands beside goods too.
    private const int FewestInvites = 2;
    private const string NewsletterVariant = "newsletter";

    public static void Add(in SaidPage page, LabelScores scores)
    {
        if (!page.Has(LineSigns.OpensAccount) && !page.Has(SyntaxKind.Insert) && !page.Has(SyntaxKind.RailHeading)) return;
        for (var i = 1; i + 1 < page.Count; i++)
        {
            if (RoleBy(page, i) is not (not SyntaxKind.None and var role)) continue;
            var (start, end) = BoxAround(page, i);
            if (end - start < (role == SyntaxKind.RelatedLink ? FewestPointers : FewestLines) || !IsWithinStory(page, start, end) || !Confirms(page, role, i, start, end)) continue;
            // The story goes on behind it.
            SaidEvidence.Say(scores, end, SyntaxKind.Paragraph, SaidEvidence.Some);
            for (var line = start; line <= end; line++) SaidEvidence.SaySection(scores, line, SyntaxKind.Body, SaidEvidence.Some);
            for (var line = start; line < end; line++)
            {
                if (page.KindOf(line) != SyntaxKind.None && role != SyntaxKind.RelatedLink) continue;
                SaidEvidence.Say(scores, line, role, SaidEvidence.Strong);
                SaidEvidence.Say(scores, line, SyntaxKind.Paragraph, -SaidEvidence.Some);
            }

            i = end - 1;
        }
    }

    /// <summary>What a box would be that this line is of; none where it says nothing.</summary>
    private static SyntaxKind RoleBy(in SaidPage page, int line)
    {
        if (IsAccount(page, line)) return SyntaxKind.Embed;
        if (Invites(page, line)) return SyntaxKind.Insert;
        return page.KindOf(line) == SyntaxKind.RailHeading ? SyntaxKind.RelatedLink : SyntaxKind.None;
    }

    private static bool Confirms(in SaidPage page, SyntaxKind role, int line, int start, int end) => role switch
    {
        SyntaxKind.Embed => HasTime(page, start, end),
        SyntaxKind.Insert => CountInvites(page, start, end) >= FewestInvites,
        _ => line == start && AreTitles(page, start + 1, end),
    };

    /// <summary>What a pointer says is no sentence, and no cue of something else.</summary>
    private static bool AreTitles(in SaidPage page, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (page.KindOf(i) is not (SyntaxKind.None or SyntaxKind.RelatedLink) || page.Facts[i].Words is < 2 or > MostTitleWords || page.Facts[i].LastMark is '.' or ':') return false;
        }

        return true;
    }

    /// <summary>"@marrowferry", alone on its line.</summary>
    private static bool IsAccount(in SaidPage page, int line)
    {
        if (!page.Is(line, LineSigns.OpensAccount)) return false;
        var text = page.TextOf(line);
        return text.Length > 2 && !text.Contains(' ');
    }

    private static bool Invites(in SaidPage page, int line) => page.KindOf(line) == SyntaxKind.Insert && page.CueOf(line)!.Variant == NewsletterVariant;

    private static int CountInvites(in SaidPage page, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (page.TextOf(i).Contains('\t')) return 0;
            if (Invites(page, i)) count++;
        }

        return count;
    }

    private static bool HasTime(in SaidPage page, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (page.KindOf(i) == SyntaxKind.Timestamp) return true;
        }

        return false;
    }

    /// <summary>The lines without a blank one between them; none where one of them is long or they are many.</summary>
    private static (int Start, int End) BoxAround(in SaidPage page, int line)
    {
        int start = line, end = line + 1;
        while (start > 0 && line - start < MostLines && page.Facts[start].BlankBefore == 0) start--;
        while (end < page.Count && end - start <= MostLines && page.Facts[end].BlankBefore == 0) end++;
        if (page.Facts[start].BlankBefore == 0 || end == page.Count || page.Facts[end].BlankBefore == 0) return (line, line);
        for (var i = start; i < end; i++)
        {
            if (page.Facts[i].Words > MostWords) return (line, line);
        }

        return (start, end);
    }

    private static bool IsWithinStory(in SaidPage page, int start, int end) =>
        start > 0 && page.IsProse(start - 1, ProseWords) && page.IsProse(end, ProseWords) && LineFacts.IsSentenceEnd(page.Facts[end].LastMark);
}
