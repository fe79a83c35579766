namespace ArticleParser;

/// <summary>What a value can begin with, for the patterns that begin with a slot.</summary>
internal sealed class SlotOpeners
{
    private readonly string[] _dateWords;

    public SlotOpeners(Dialect dialect)
    {
        var months = Enumerable.Range(1, 12).SelectMany(month => dialect.Words("Month." + month));
        var weekdays = Enumerable.Range(1, 7).SelectMany(day => dialect.Words("Weekday." + day));
        _dateWords = [.. months.Concat(weekdays).Select(word => string.Concat(word.Text.Select(Fold.Of))).Distinct()];
    }

    public IReadOnlyList<string> WordsOf(string slot) => slot is "date" or "dates" ? _dateWords : [];

    public static bool BeginsWithDigit(string slot) => slot is "date" or "dates" or "time" or "number";
}
