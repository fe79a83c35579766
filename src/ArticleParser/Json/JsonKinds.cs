using System.Text.Json;

namespace ArticleParser;

/// <summary>The names of kinds as JSON has them: camel case, encoded once.</summary>
internal static class JsonKinds
{
    private static readonly Dictionary<SyntaxKind, JsonEncodedText> s_kinds = Enum.GetValues<SyntaxKind>().ToDictionary(kind => kind, kind => Encoded(SyntaxFacts.GetText(kind)));
    private static readonly Dictionary<PageKind, JsonEncodedText> s_pages = Enum.GetValues<PageKind>().ToDictionary(kind => kind, kind => Encoded(kind.ToString()));
    private static readonly Dictionary<DiagnosticSeverity, JsonEncodedText> s_severities = Enum.GetValues<DiagnosticSeverity>().ToDictionary(kind => kind, kind => Encoded(kind.ToString()));

    public static JsonEncodedText Of(SyntaxKind kind) => s_kinds[kind];

    public static JsonEncodedText Of(PageKind kind) => s_pages[kind];

    public static JsonEncodedText Of(DiagnosticSeverity severity) => s_severities[severity];

    /// <summary>The kind of this name.</summary>
    /// <exception cref="JsonException">There is none.</exception>
    public static SyntaxKind SyntaxKindOf(string name) => Back(s_kinds, name);

    /// <inheritdoc cref="SyntaxKindOf"/>
    public static PageKind PageKindOf(string name) => Back(s_pages, name);

    /// <inheritdoc cref="SyntaxKindOf"/>
    public static DiagnosticSeverity SeverityOf(string name) => Back(s_severities, name);

    private static T Back<T>(Dictionary<T, JsonEncodedText> names, string name)
        where T : struct, Enum
    {
        foreach (var (value, encoded) in names)
        {
            if (encoded.Value == name) return value;
        }

        throw new JsonException($"'{name}' is no {typeof(T).Name}.");
    }

    private static JsonEncodedText Encoded(string name) => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name));
}
