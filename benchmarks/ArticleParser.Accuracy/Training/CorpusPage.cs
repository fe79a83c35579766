using System.IO.Compression;
using System.Text.Json;

namespace ArticleParser.Accuracy.Training;

/// <summary>A page of the corpus with its gold, as its record has them.</summary>
internal sealed record CorpusPage
{
    public required string Dataset { get; init; }

    public required string Id { get; init; }

    public required string Publisher { get; init; }

    public required string Language { get; init; }

    /// <summary>The page's text by scrape style.</summary>
    public required Dictionary<string, string> Texts { get; init; }

    /// <summary>The story's text; null when not known.</summary>
    public string? Body { get; init; }

    /// <summary>True when the body is what extractors agree on: to learn from, never to score with.</summary>
    public bool IsSilver { get; init; }

    public string? Headline { get; init; }

    public string? Standfirst { get; init; }

    public string? DatePublished { get; init; }

    /// <summary>Null when not known, empty when the page has none.</summary>
    public string[]? Authors { get; init; }

    public string[]? Subheadings { get; init; }

    public string[]? Captions { get; init; }

    public string[]? Credits { get; init; }

    /// <summary>The pages of every file of the folder, in the order of the files' names.</summary>
    public static IEnumerable<CorpusPage> ReadAll(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, "*.ndjson.gz").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line) yield return Read(line);
        }
    }

    private static CorpusPage Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var record = document.RootElement;
        var gold = record.GetProperty("gold");
        return new CorpusPage
        {
            Dataset = Text(record, "dataset")!,
            Id = record.GetProperty("id").ToString(),
            Publisher = Text(record, "publisher")!,
            Language = Text(record, "lang") ?? "",
            Texts = record.GetProperty("text").EnumerateObject().Where(style => style.Value.ValueKind == JsonValueKind.String).ToDictionary(style => style.Name, style => style.Value.GetString()!),
            Body = Text(gold, "body") ?? Text(gold, "silverBody"),
            IsSilver = Text(gold, "body") is null,
            Headline = Text(gold, "headline"),
            Standfirst = Text(gold, "standfirst"),
            DatePublished = Text(gold, "datePublished"),
            Authors = List(gold, "authors"),
            Subheadings = List(gold, "subheadings"),
            Captions = List(gold, "captions"),
            Credits = List(gold, "credits"),
        };
    }

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static string[]? List(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.ToString())] : null;
}
