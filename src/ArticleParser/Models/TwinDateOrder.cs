using ArticleParser.Values;

namespace ArticleParser;

/// <summary>"02-12-2031" over the story, and "December 2, 2031" beside the link to it: the day that is written out says what the numbers are.</summary>
internal static class TwinDateOrder
{
    /// <summary>The order in which the story's first day in numbers is one that the page writes out; unknown where it is that in neither or in both.</summary>
    public static DateOrder Of(ModelPage page)
    {
        foreach (var line in page.Story(SyntaxKind.Timestamp))
        {
            foreach (var token in line.Tokens(SyntaxKind.DateToken))
            {
                if (TryReadBoth(token, out var dayFirst, out var monthFirst)) return dayFirst == monthFirst ? DateOrder.Unknown : Among(page, dayFirst, monthFirst);
            }
        }

        return DateOrder.Unknown;
    }

    private static DateOrder Among(ModelPage page, DateOnly dayFirst, DateOnly monthFirst)
    {
        bool isDayFirst = false, isMonthFirst = false;
        foreach (var section in page.Root.Nodes(SyntaxKind.None))
        {
            foreach (var line in section.Within(SyntaxKind.Timestamp))
            {
                foreach (var token in line.Tokens(SyntaxKind.DateToken))
                {
                    if (!TryReadBoth(token, out var day, out var other) || day != other) continue;
                    isDayFirst |= day == dayFirst;
                    isMonthFirst |= day == monthFirst;
                }
            }
        }

        return isDayFirst == isMonthFirst ? DateOrder.Unknown : isDayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    /// <summary>The day in both orders: twice the same where it is written out, or can be read in one way only.</summary>
    private static bool TryReadBoth(in ModelItem token, out DateOnly dayFirst, out DateOnly monthFirst)
    {
        monthFirst = default;
        return TryRead(token, DateOrder.DayFirst, out dayFirst) && TryRead(token, DateOrder.MonthFirst, out monthFirst);
    }

    private static bool TryRead(in ModelItem token, DateOrder order, out DateOnly day)
    {
        day = default;
        return DateReader.TryRead(token.Page.DateTextAt(token.Span), token.Characters, order, out var date, out _) && date.TryToDateOnly(out day);
    }
}
