namespace ArticleParser.Values;

/// <summary>What the pieces of a line say before the grammar of dates is asked: a look costs less, and most lines that begin with a digit hold no date.</summary>
internal static class DateShapes
{
    /// <summary>False when no day can be read: one has a month's name and a number, three numbers, or a year and a number.</summary>
    public static bool CanHoldDate(ReadOnlySpan<DateAtom> atoms)
    {
        var numbers = 0;
        var hasYear = false;
        var hasMonth = false;
        foreach (ref readonly var atom in atoms)
        {
            hasMonth |= atom.Is(DateWord.Month);
            if (atom.DigitCount == 0) continue;
            numbers++;
            hasYear |= atom.DigitCount == 4;
        }

        return hasMonth ? numbers > 0 : numbers > 2 || (numbers == 2 && hasYear);
    }

    /// <summary>False when neither a day nor a time can be read, wherever among the pieces it begins.</summary>
    public static bool CanHoldDates(ReadOnlySpan<DateAtom> atoms)
    {
        if (CanHoldDate(atoms)) return true;
        for (var at = 0; at < atoms.Length; at++)
        {
            if (atoms[at].Is(DateWord.Weekday) || CanBeginTime(atoms[at..])) return true;
        }

        return false;
    }

    /// <summary>False when no time of day begins the pieces: an hour with a sign, a clock word or a meridiem behind it, or the meridiem before it.</summary>
    public static bool CanBeginTime(ReadOnlySpan<DateAtom> atoms)
    {
        var at = 0;
        var meridiem = false;
        for (; at < atoms.Length && atoms[at].DigitCount == 0; at++)
        {
            if (!atoms[at].Is(DateWord.Clock | DateWord.Join | DateWord.Meridiem)) return false;
            meridiem |= atoms[at].Is(DateWord.Meridiem);
        }

        if (at == atoms.Length || atoms[at].DigitCount > 2) return false;
        return meridiem || (at + 1 < atoms.Length && atoms[at + 1].Is(DateWord.Colon | DateWord.Dot | DateWord.Clock | DateWord.Meridiem));
    }
}
