using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Whether a page writes the day or the month first.</summary>
internal static class PageDateOrder
{
    // Of so many letters, one beyond English's is a sign of another language, where the day comes first.
    private const int LettersPerForeign = 120;
    private const int EnoughLetters = 300;

    // A comment's line that has its day is short: "Gull 12/17/2031 at 10:15".
    private const int LongestComment = 80;

    // A script of its own is told by fewer.
    private const int EnoughForeign = 60;
    private static readonly string[] s_monthFirstZones = [" ET", " EST", " EDT", " CT", " CST", " CDT", " PT", " PST", " PDT"];

    /// <summary>As the page's own dates show where one of them is written out elsewhere, or can be read in one way only; else as its language and time zone do.</summary>
    public static DateOrder Of(ModelPage page)
    {
        var order = TwinDateOrder.Of(page);
        if (order == DateOrder.Unknown) order = ShownBy(page);
        if (order != DateOrder.Unknown) return order;
        if (IsForeign(page.Section(SyntaxKind.Body).Characters)) return DateOrder.DayFirst;
        foreach (var line in page.Story(SyntaxKind.Timestamp))
        {
            if (HasMonthFirstZone(line.Characters)) return DateOrder.MonthFirst;
        }

        return DateOrder.Unknown;
    }

    /// <summary>The rail's dates tell the site's way too, though other stories' days as a rule.</summary>
    private static DateOrder ShownBy(ModelPage page)
    {
        var guess = default(DateOrderGuess);
        foreach (var stamp in page.Root.Nodes(SyntaxKind.DateStamp)) AddDates(stamp, ref guess);
        foreach (var line in page.Story(SyntaxKind.Timestamp)) AddDates(line, ref guess);
        foreach (var line in page.Section(SyntaxKind.Rail).Within(SyntaxKind.Timestamp)) AddDates(line, ref guess);
        if (guess.Order == DateOrder.Unknown) AddComments(page, ref guess);
        return guess.Order;
    }

    /// <summary>The days of readers' comments, which stand in lines of their own or beside a name.</summary>
    private static void AddComments(ModelPage page, ref DateOrderGuess guess)
    {
        foreach (var line in page.Section(SyntaxKind.Comments).Within(SyntaxKind.None))
        {
            if (guess.IsSettled) return;
            if (!SyntaxFacts.IsLine(line.Kind) || line.Span.Length > LongestComment) continue;
            var text = line.Characters;
            if (!DateSpots.MayHold(text) || !DateSpots.TryFind(text, out var start, out var end)) continue;
            var span = TextSpan.FromBounds(line.Span.Start + start, line.Span.Start + end);
            guess.Add(page.DateTextAt(span), text[start..end]);
        }
    }

    private static void AddDates(in ModelItem line, ref DateOrderGuess guess)
    {
        foreach (var date in line.Tokens(SyntaxKind.DateToken))
        {
            if (!guess.IsSettled) guess.Add(line.Page.DateTextAt(date.Span), date.Characters);
        }
    }

    private static bool HasMonthFirstZone(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (!CleanText.IsClean(line)) line = CleanText.Of(line);
        foreach (var zone in s_monthFirstZones)
        {
            if (line.EndsWith(zone, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsForeign(ReadOnlySpan<char> body)
    {
        int letters = 0, foreign = 0;
        foreach (var c in body)
        {
            if (!CharClasses.Is(c, CharClass.Letter)) continue;
            letters++;
            if (c >= '\u00C0') foreign++;
        }

        return (letters >= EnoughLetters && foreign * LettersPerForeign > letters) || (letters >= EnoughForeign && foreign * 2 > letters);
    }
}
