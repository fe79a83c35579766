using System.Text.Json;

namespace ArticleParser.Cli.Stats;

/// <summary>What the figures want to know of one record.</summary>
internal sealed record StatsFacts(string Kind)
{
    public string? Failure { get; init; }

    public IReadOnlyList<(string Name, bool IsThere)> Fields { get; init; } = [];

    public double? Confidence { get; init; }

    public IReadOnlyList<string> Diagnostics { get; init; } = [];

    public string? Language { get; init; }

    /// <summary>Reads a record that the command line has written. One that is none is a failure of its own.</summary>
    public static StatsFacts Of(ReadOnlySpan<byte> json)
    {
        try
        {
            using var record = JsonDocument.Parse(json.ToArray(), new JsonDocumentOptions { MaxDepth = 1024 });
            if (record.RootElement.ValueKind != JsonValueKind.Object) return new("") { Failure = "not-a-record" };
            if (record.RootElement.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object) return new("") { Failure = error.TryGetProperty("code", out var code) ? code.ToString() : "unknown" };
            if (!record.RootElement.TryGetProperty("article", out _)) return new("") { Failure = "no-article" };
            return Of(Article.FromJson(record.RootElement.GetRawText()), LanguageOf(record.RootElement));
        }
        catch (JsonException)
        {
            return new("") { Failure = "not-a-record" };
        }
    }

    private static StatsFacts Of(Article article, string? language)
    {
        var length = article.Body.Sum(block => block.Text.Length);
        return new(JsonNamingPolicy.CamelCase.ConvertName(article.PageKind.ToString()))
        {
            Language = language,
            Confidence = length == 0 ? null : article.Body.Sum(block => block.Confidence * block.Text.Length) / length,
            Diagnostics = [.. article.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct()],
            Fields =
            [
                ("headline", article.Headline is not null), ("standfirst", article.Standfirst is not null), ("section", article.Section is not null), ("authors", article.Authors.Count > 0),
                ("datePublished", article.DatePublished is not null), ("dateModified", article.DateModified is not null), ("readingTime", article.ReadingTime is not null),
                ("dateline", article.Dateline is not null), ("source", article.Source is not null), ("body", article.Body.Count > 0), ("captions", article.Captions.Count > 0),
                ("relatedLinks", article.RelatedLinks.Count > 0), ("topics", article.Topics.Count > 0),
            ],
        };
    }

    private static string? LanguageOf(JsonElement record) =>
        record.TryGetProperty("language", out var language) && language.ValueKind == JsonValueKind.String ? language.GetString() : null;
}
