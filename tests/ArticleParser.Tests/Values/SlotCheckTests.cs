namespace ArticleParser.Tests.Values;

/// <summary>The looks that spare a grammar its try never turn away what the grammar would read.</summary>
public class SlotCheckTests
{
    private static readonly string[] s_slots = ["date", "dates", "year", "time", "number", "email", "handle", "place", "topics", "steps", "names"];

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void NoValueOfASampleIsTurnedAway(Sample sample) => HoldsForLines(sample.Text.Split('\n'));

    [Fact]
    public void NoValueOfAnExampleIsTurnedAway() => HoldsForLines(Dialect.BuiltInExamples.Select(example => example.Text));

    [Theory]
    [MemberData(nameof(Sample.Cases), MemberType = typeof(Sample))]
    public void TheFirstOfSeveralDatesIsTheDateReadByItself(Sample sample) => SameDates(sample.Text.Split('\n'));

    [Fact]
    public void TheFirstOfAnExamplesDatesIsTheDateReadByItself() => SameDates(Dialect.BuiltInExamples.Select(example => example.Text));

    private static void HoldsForLines(IEnumerable<string> lines)
    {
        foreach (var slot in s_slots)
        {
            var (check, reader) = (Slots.CheckOf(slot)!, Slots.ReaderOf(slot));
            foreach (var text in Beginnings(lines))
                Assert.True(check(text) || reader.Read(text).IsEmpty, $"{slot}: {Shown.Text(text)}");
        }
    }

    private static void SameDates(IEnumerable<string> lines)
    {
        var (one, several) = (Slots.ReaderOf("date"), Slots.ReaderOf("dates"));
        foreach (var text in Beginnings(lines).Where(text => char.IsLetterOrDigit(text[0])))
        {
            var (day, days) = (one.Read(text), several.Read(text));
            var begins = DateValues.BeginsWithDay(text, days.AsSpan());
            Assert.True(begins == !day.IsEmpty && (!begins || day[0] == days[0]), Shown.Text(text));
        }
    }

    /// <summary>Each line from each place at which a word begins, cut off where no value reads on.</summary>
    private static IEnumerable<string> Beginnings(IEnumerable<string> lines)
    {
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            for (var at = 0; at < line.Length; at++)
            {
                if (at == 0 || (!char.IsLetterOrDigit(line[at - 1]) && !char.IsWhiteSpace(line[at]))) yield return line[at..Math.Min(line.Length, at + 120)];
            }
        }
    }
}
