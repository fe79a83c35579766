namespace ArticleParser.Accuracy.Training;

/// <summary>The short lines that name a day with its year.</summary>
internal static class DateLines
{
    private const int MaxLength = 80;

    public static bool[] Of(DateOnly day, LexedPage lexed)
    {
        var labels = new bool[lexed.Count];
        for (var i = 0; i < labels.Length; i++) labels[i] = lexed.Facts[i].Length <= MaxLength && Shows(lexed.TextOf(i), day);
        return labels;
    }

    /// <summary>The line's numbers hold the year and the day, and the month where no word can name it.</summary>
    private static bool Shows(ReadOnlySpan<char> text, DateOnly day)
    {
        bool year = false, month = false, ofMonth = false, letters = false;
        for (var i = 0; i < text.Length; i++)
        {
            letters |= char.IsLetter(text[i]);
            if (!char.IsAsciiDigit(text[i])) continue;
            int number = 0, start = i;
            for (; i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 6; i++) number = (number * 10) + text[i] - '0';
            i--;
            year |= number == day.Year;
            month |= number == day.Month;
            ofMonth |= number == day.Day;
        }

        return year && ofMonth && (month || letters);
    }
}
