using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A box between a story's paragraphs, with blank lines around it. Of one that invites to subscribe field and button say so, of a post from elsewhere the account and the time;
/// the lines beside them, a title or what was posted, are as much of it.
/// </summary>
internal static class InsertBoxes
{
    private const int ProseWords = 12;
    private const int MostWords = 30;
    private const int MostLines = 8;
    private const int FewestLines = 3;

    // The field for an address and the button: a button alone stands beside goods too.
    private const int FewestInvites = 2;
    private const string NewsletterVariant = "newsletter";

    public static void Add(LexedPage page, LabelScores scores)
    {
        for (var i = 1; i + 1 < page.Count; i++)
        {
            var isAccount = IsAccount(page, i);
            if (!isAccount && !Invites(page, i)) continue;
            var (start, end) = BoxAround(page, i);
            if (end - start < FewestLines || !IsWithinStory(page, start, end) || (isAccount ? !HasTime(page, start, end) : CountInvites(page, start, end) < FewestInvites)) continue;
            for (var line = start; line < end; line++)
            {
                if (page.Lines[line].CueKind != SyntaxKind.None) continue;
                SaidEvidence.Say(scores, line, isAccount ? SyntaxKind.Embed : SyntaxKind.Insert, SaidEvidence.Strong);
                SaidEvidence.Say(scores, line, SyntaxKind.Paragraph, -SaidEvidence.Some);
            }

            i = end - 1;
        }
    }

    /// <summary>"@marrowferry", alone on its line.</summary>
    private static bool IsAccount(LexedPage page, int line)
    {
        var text = page.TextOf(line);
        return text[0] == '@' && text.Length > 2 && !text.Contains(' ');
    }

    private static bool Invites(LexedPage page, int line) => page.Lines[line].CueKind == SyntaxKind.Insert && page.CueOf(line)!.Variant == NewsletterVariant;

    private static int CountInvites(LexedPage page, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (page.TextOf(i).Contains('\t')) return 0;
            if (Invites(page, i)) count++;
        }

        return count;
    }

    private static bool HasTime(LexedPage page, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (page.Lines[i].CueKind == SyntaxKind.Timestamp) return true;
        }

        return false;
    }

    /// <summary>The lines without a blank one between them; none where one of them is long or they are many.</summary>
    private static (int Start, int End) BoxAround(LexedPage page, int line)
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

    private static bool IsWithinStory(LexedPage page, int start, int end) =>
        start > 0 && SaidEvidence.IsProse(page, start - 1, ProseWords) && SaidEvidence.IsProse(page, end, ProseWords) && LineFacts.IsSentenceEnd(page.Facts[end].LastMark);
}
