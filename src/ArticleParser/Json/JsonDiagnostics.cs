using System.Text.Json;

namespace ArticleParser;

/// <summary>Reads a diagnostic back. One that this version does not know keeps its id, severity and message.</summary>
internal static class JsonDiagnostics
{
    public static Diagnostic Read(ref Utf8JsonReader reader)
    {
        var (id, severity, message, start, length) = ("", DiagnosticSeverity.Info, "", 0, 0);
        JsonMembers.Open(ref reader, "a diagnostic");
        while (JsonMembers.Next(ref reader))
        {
            if (JsonMembers.Is(ref reader, "id"u8)) id = ArticleJsonParts.Text(ref reader);
            else if (JsonMembers.Is(ref reader, "severity"u8)) severity = JsonKinds.SeverityOf(ArticleJsonParts.Text(ref reader));
            else if (JsonMembers.Is(ref reader, "message"u8)) message = ArticleJsonParts.Text(ref reader);
            else if (JsonMembers.Is(ref reader, "start"u8)) start = ArticleJsonParts.Number(ref reader);
            else if (JsonMembers.Is(ref reader, "length"u8)) length = ArticleJsonParts.Number(ref reader);
            else JsonMembers.Skip(ref reader);
        }

        var known = DiagnosticDescriptors.All.FirstOrDefault(descriptor => descriptor.Id == id && descriptor.Severity == severity);
        return new Diagnostic(known ?? new DiagnosticDescriptor(id, severity, message), JsonDates.Span(start, length), message);
    }
}
