using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleParser.Cli.Stats;

/// <summary>Shows figures: as a table for people, as JSON for programs.</summary>
internal static class StatsText
{
    private const int NameWidth = 16;
    private const int BarWidth = 40;

    public static string Table(StatsSums sums)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{sums.Records:N0} records, {sums.Failed:N0} failed");
        if (sums.Seconds > 0) text.Append(CultureInfo.InvariantCulture, $"; {sums.Records / sums.Seconds:N0} a second");
        text.Append('\n');
        Section(text, "page kinds", sums.Kinds, sums.Articles);
        Section(text, "fields", sums.Fields, sums.Articles);
        Section(text, "confidence", sums.Confidence.Select((count, i) => KeyValuePair.Create(string.Create(CultureInfo.InvariantCulture, $"{i / 10.0:0.0} to {(i + 1) / 10.0:0.0}"), count)), sums.Confidence.Sum());
        Section(text, "diagnostics", sums.Diagnostics, sums.Articles);
        Section(text, "languages", sums.Languages, sums.Articles);
        Section(text, "failures", sums.Failures, sums.Records);
        return text.ToString();
    }

    public static string Json(StatsSums sums)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("records"u8, sums.Records);
            writer.WriteNumber("failed"u8, sums.Failed);
            if (sums.Seconds > 0) writer.WriteNumber("seconds"u8, Math.Round(sums.Seconds, 3));
            Object(writer, "pageKinds", sums.Kinds);
            Object(writer, "fields", sums.Fields);
            Object(writer, "confidence", sums.Confidence.Select((count, i) => KeyValuePair.Create((i / 10.0).ToString("0.0", CultureInfo.InvariantCulture), count)));
            Object(writer, "diagnostics", sums.Diagnostics);
            Object(writer, "languages", sums.Languages);
            Object(writer, "failures", sums.Failures);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Section(StringBuilder text, string title, IEnumerable<KeyValuePair<string, long>> counts, long whole)
    {
        if (!counts.Any(count => count.Value > 0)) return;
        text.Append('\n').Append(title).Append('\n');
        foreach (var (name, count) in counts)
        {
            var share = whole == 0 ? 0 : (double)count / whole;
            var line = string.Create(CultureInfo.InvariantCulture, $"  {OneLine.Of(name).PadRight(NameWidth)} {count,12:N0} {share,8:0.0%}  {new string('#', (int)Math.Round(share * BarWidth))}");
            text.Append(line.TrimEnd()).Append('\n');
        }
    }

    private static void Object(Utf8JsonWriter writer, string name, IEnumerable<KeyValuePair<string, long>> counts)
    {
        writer.WriteStartObject(name);
        foreach (var (key, count) in counts) writer.WriteNumber(key, count);
        writer.WriteEndObject();
    }
}
