using System.Text.Json;

namespace ArticleParser.Cli.Explore;

/// <summary>Explanations of lines as the JSON that the page reads (<c>readWhy</c> in <c>Page/model.js</c>): flat lists of numbers, each string once.</summary>
internal static class WhyData
{
    private const int Whole = 10_000;
    private static readonly SyntaxKind[] s_kinds = Enum.GetValues<SyntaxKind>();

    /// <summary>Writes an object with the explanations of all lines, in the order of the lines, and the strings that they name.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<LineExplanation> lines)
    {
        var strings = new StringPlaces();
        writer.WriteStartObject();
        writer.WriteStartArray("lines"u8);
        foreach (var line in lines) WriteLine(writer, line, strings);
        writer.WriteEndArray();
        writer.WriteStartArray("strings"u8);
        foreach (var text in strings.All) writer.WriteStringValue(text);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A share from 0 to 1 as a whole number of ten thousandths.</summary>
    public static int Share(double share) => (int)Math.Round(share * Whole);

    private static void WriteLine(Utf8JsonWriter writer, LineExplanation line, StringPlaces strings)
    {
        writer.WriteStartArray();
        writer.WriteStartArray();
        foreach (var other in line.Alternatives.Skip(1)) WriteNumbers(writer, Of(other.Section), Of(other.Kind), Share(other.Likelihood));
        writer.WriteEndArray();
        writer.WriteStartArray();
        foreach (var piece in EvidenceSummary.Of(line.Evidence))
            WriteNumbers(writer, strings.Of(piece.Name), piece.Detail is { } detail ? strings.Of(detail) : -1, Hundredths(piece.For), Hundredths(piece.Against));
        writer.WriteEndArray();
        writer.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers) writer.WriteNumberValue(number);
    }

    private static int Of(SyntaxKind kind) => Array.IndexOf(s_kinds, kind);

    private static int Hundredths(double logits) => (int)Math.Round(Math.Clamp(logits, -1000, 1000) * 100);
}
