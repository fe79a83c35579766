namespace ArticleParser;

/// <summary>What a value can begin with, for the patterns that begin with a slot.</summary>
internal sealed class SlotOpeners
{
    public SlotOpeners(Dialect dialect)
    {
        var months = Enumerable.Range(1, 12).SelectMany(month => dialect.Words("Month." + month));
        var weekdays = Enumerable.Range(1, 7).SelectMany(day => dialect.Words("Weekday." + day));
        var eras = ArticleParser.DateWords.Eras.SelectMany(dialect.Words);
        DateWords = [.. months.Concat(weekdays).Concat(eras).Select(word => Fold.All(word.Text)).Distinct()];
    }

    /// <summary>The names of months, weekdays and eras, folded.</summary>
    public IReadOnlyList<string> DateWords { get; }
}
