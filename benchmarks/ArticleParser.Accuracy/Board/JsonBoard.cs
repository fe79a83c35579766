using System.Text.Json;

namespace ArticleParser.Accuracy;

/// <summary>Writes a board as JSON, figures unrounded, so that two boards can be compared by a script.</summary>
internal static class JsonBoard
{
    public static void Write(Stream stream, IBoard report)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("model", report.Card.Model);
        json.WriteBoolean("crossValidated", report.Card.CrossValidated);
        json.WriteString("note", report.Card.Note);
        if (report is BoardReport { Run: var run }) Write(json, run);
        foreach (var table in report.Tables) Write(json, table);
        json.WriteStartArray("failures");
        foreach (var line in report.Failures()) json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BoardResult run)
    {
        json.WriteNumber("texts", run.Pages.Count);
        json.WriteNumber("characters", run.Characters);
        json.WriteNumber("seconds", run.Time.TotalSeconds);
        json.WriteNumber("parseSeconds", run.ParseTime.TotalSeconds);
        json.WriteNumber("charactersPerSecond", run.CharactersPerSecond);
    }

    private static void Write(Utf8JsonWriter json, BoardTable table)
    {
        json.WriteStartArray(table.Key);
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteString("group", row.Group);
            json.WriteString("style", row.Style);
            foreach (var (column, cell) in table.Columns.Zip(row.Cells))
            {
                if (cell is { } value) json.WriteNumber(column.Key, value);
                else json.WriteNull(column.Key);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
