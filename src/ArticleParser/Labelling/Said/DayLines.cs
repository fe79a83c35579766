using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// "3 មីនា 2031": a day and a year with a word between them say of themselves that they are a date, whatever language the word is of. What month it is
/// is another question.
/// </summary>
internal static class DayLines
{
    private const string ReceivedCue = "Timestamp.received";
    private const int Longest = 40;
    private const int ProseWords = 12;
    private const int FewestDigits = 5;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static void Add(in SaidPage page, LabelScores scores)
    {
        var end = page.NextProse(0, ProseWords);
        for (var i = 0; i < end; i++)
        {
            // Papers of science are few among the pages that were read.
            if (page.KindOf(i) == SyntaxKind.Timestamp && page.CueOf(i)!.Name == ReceivedCue) SaidEvidence.Say(scores, i, SyntaxKind.Timestamp, SaidEvidence.Sure);
            if (page.Facts[i].Digits < FewestDigits || page.Lines[i].Length > Longest || page.KindOf(i) != SyntaxKind.None || !IsDay(page.TextOf(i))) continue;
            SaidEvidence.Say(scores, i, SyntaxKind.Timestamp, SaidEvidence.Sure);
            SaidEvidence.Say(scores, i, SyntaxKind.Paragraph, -SaidEvidence.Strong);
        }
    }

    /// <summary>Nothing but a number up to 31, a word, and a year.</summary>
    private static bool IsDay(ReadOnlySpan<char> text)
    {
        var day = Digits.Run(text);
        if (day is 0 or > 2 || !Digits.TryRead(text[..day], out var number) || number is 0 or > 31) return false;
        var year = text.Length;
        while (year > day && CharClasses.Is(text[year - 1], CharClass.Digit)) year--;
        if (text.Length - year != 4 || !Digits.TryRead(text[year..], out var value) || value is < FirstYear or > LastYear) return false;
        var word = text[day..year].Trim(" .,\u00A0");
        if (word.IsEmpty) return false;
        foreach (var c in word)
        {
            if (!CharClasses.Is(c, CharClass.Letter | CharClass.Combining)) return false;
        }

        return true;
    }
}
