using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleParser;

/// <summary>The parts of an article as they are read, in whatever order they come.</summary>
internal sealed class ArticleJsonParts
{
    private readonly List<ArticleBlock> _body = [];
    private readonly List<ArticleLiveUpdate> _liveUpdates = [];
    private readonly List<ArticleCaption> _captions = [];
    private readonly Dictionary<string, string?> _strings = [];
    private readonly Dictionary<string, List<string>> _lists = [];
    private ImmutableArray<Diagnostic> _diagnostics = [];
    private PageKind _kind;
    private int? _readingTime;

    public Article ToArticle() => new()
    {
        PageKind = _kind,
        Headline = _strings.GetValueOrDefault("headline"),
        Standfirst = _strings.GetValueOrDefault("standfirst"),
        Section = _strings.GetValueOrDefault("section"),
        Authors = _lists.GetValueOrDefault("authors", []),
        DatePublished = JsonDates.Of(_strings.GetValueOrDefault("datePublished")),
        DateModified = JsonDates.Of(_strings.GetValueOrDefault("dateModified")),
        ReadingTime = _readingTime,
        Dateline = _strings.GetValueOrDefault("dateline"),
        Source = _strings.GetValueOrDefault("source"),
        Body = _body,
        LiveUpdates = _liveUpdates,
        Captions = _captions,
        RelatedLinks = _lists.GetValueOrDefault("relatedLinks", []),
        Topics = _lists.GetValueOrDefault("topics", []),
        Diagnostics = _diagnostics,
    };

    public bool ReadFields(ref Utf8JsonReader reader)
    {
        JsonMembers.Open(ref reader, "'article'");
        while (JsonMembers.Next(ref reader))
        {
            if (JsonMembers.Is(ref reader, "pageKind"u8)) _kind = JsonKinds.PageKindOf(Text(ref reader));
            else if (JsonMembers.Is(ref reader, "readingTime"u8)) _readingTime = reader.TokenType == JsonTokenType.Null ? null : Number(ref reader);
            else if (JsonMembers.Is(ref reader, "body"u8)) ReadEach(ref reader, _body, Block);
            else if (JsonMembers.Is(ref reader, "liveUpdates"u8)) ReadEach(ref reader, _liveUpdates, LiveUpdate);
            else if (JsonMembers.Is(ref reader, "captions"u8)) ReadEach(ref reader, _captions, Caption);
            else ReadOther(ref reader);
        }

        return true;
    }

    public void ReadDiagnostics(ref Utf8JsonReader reader)
    {
        var all = new List<Diagnostic>();
        ReadEach(ref reader, all, JsonDiagnostics.Read);
        _diagnostics = [.. all];
    }

    internal static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"A string was expected, and there is {reader.TokenType}.");

    internal static int Number(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw new JsonException($"A whole number was expected, and there is {reader.TokenType}.");

    /// <summary>Fields that are texts or lists of texts; what is neither is not known here.</summary>
    private void ReadOther(ref Utf8JsonReader reader)
    {
        var name = reader.GetString()!;
        reader.Read();
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null) _strings[name] = reader.GetString();
        else if (reader.TokenType == JsonTokenType.StartArray && name is "authors" or "relatedLinks" or "topics") ReadEach(ref reader, _lists[name] = [], Text);
        else reader.Skip();
    }

    private delegate T ReadOne<T>(ref Utf8JsonReader reader);

    private static void ReadEach<T>(ref Utf8JsonReader reader, List<T> all, ReadOne<T> read)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException($"An array was expected, and there is {reader.TokenType}.");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) all.Add(read(ref reader));
    }

    private static ArticleBlock Block(ref Utf8JsonReader reader)
    {
        var (kind, text, start, length, confidence) = (SyntaxKind.Paragraph, "", 0, 0, 1.0);
        JsonMembers.Open(ref reader, "a block");
        while (JsonMembers.Next(ref reader))
        {
            if (JsonMembers.Is(ref reader, "kind"u8)) kind = JsonKinds.SyntaxKindOf(Text(ref reader));
            else if (JsonMembers.Is(ref reader, "text"u8)) text = Text(ref reader);
            else if (JsonMembers.Is(ref reader, "start"u8)) start = Number(ref reader);
            else if (JsonMembers.Is(ref reader, "length"u8)) length = Number(ref reader);
            else if (JsonMembers.Is(ref reader, "confidence"u8)) confidence = reader.GetDouble();
            else JsonMembers.Skip(ref reader);
        }

        return new ArticleBlock(kind, text, JsonDates.Span(start, length)) { Confidence = confidence };
    }

    private static ArticleLiveUpdate LiveUpdate(ref Utf8JsonReader reader)
    {
        var (start, length) = (0, 0);
        string? time = null, date = null, title = null;
        List<string> authors = [];
        List<ArticleBlock> blocks = [];
        JsonMembers.Open(ref reader, "a live update");
        while (JsonMembers.Next(ref reader))
        {
            if (JsonMembers.Is(ref reader, "time"u8)) time = TextOrNull(ref reader);
            else if (JsonMembers.Is(ref reader, "date"u8)) date = TextOrNull(ref reader);
            else if (JsonMembers.Is(ref reader, "title"u8)) title = TextOrNull(ref reader);
            else if (JsonMembers.Is(ref reader, "authors"u8)) ReadEach(ref reader, authors, Text);
            else if (JsonMembers.Is(ref reader, "blocks"u8)) ReadEach(ref reader, blocks, Block);
            else if (JsonMembers.Is(ref reader, "start"u8)) start = Number(ref reader);
            else if (JsonMembers.Is(ref reader, "length"u8)) length = Number(ref reader);
            else JsonMembers.Skip(ref reader);
        }

        return new ArticleLiveUpdate { Time = time, Date = JsonDates.Of(date), Title = title, Authors = authors, Blocks = blocks, Span = JsonDates.Span(start, length) };
    }

    private static string? TextOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Text(ref reader);

    private static ArticleCaption Caption(ref Utf8JsonReader reader)
    {
        var (text, start, length) = ("", 0, 0);
        string? credit = null;
        JsonMembers.Open(ref reader, "a caption");
        while (JsonMembers.Next(ref reader))
        {
            if (JsonMembers.Is(ref reader, "text"u8)) text = Text(ref reader);
            else if (JsonMembers.Is(ref reader, "credit"u8)) credit = TextOrNull(ref reader);
            else if (JsonMembers.Is(ref reader, "start"u8)) start = Number(ref reader);
            else if (JsonMembers.Is(ref reader, "length"u8)) length = Number(ref reader);
            else JsonMembers.Skip(ref reader);
        }

        return new ArticleCaption(text, credit, JsonDates.Span(start, length));
    }
}
