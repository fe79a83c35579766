using System.Globalization;
using System.Text.Json;

namespace ArticleParser.Accuracy;

/// <summary>A page of the corpus: its text in each scrape style, and its gold.</summary>
internal sealed record CorpusPage(
    string Dataset, string Id, string Publisher, string Lang, Gold Gold, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The browser's title; null where the corpus does not give it.</summary>
    public string? Title { get; init; }

    /// <summary>The page's text blocks, each with its label; null where the corpus has no such labels.</summary>
    public IReadOnlyList<LabelledBlock>? LabelledBlocks { get; init; }

    /// <summary>What the elements of the page's HTML say of the text that was made of it; null where the HTML is not there.</summary>
    public IReadOnlyList<ElementRun>? Elements { get; init; }

    /// <summary>What elements say of the text of a style: only of that which was made of HTML.</summary>
    public IReadOnlyList<ElementRun>? ElementsOf(string style) => style == HtmlPages.Style ? Elements : null;

    /// <summary>The name that labels of lines give the page: an id alone is unique within its data set only.</summary>
    public string Name => Dataset + "/" + Id;

    /// <summary>Reads one line of a corpus file.</summary>
    /// <exception cref="JsonException">The line is no JSON, or a member is missing or of another type.</exception>
    public static CorpusPage Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var record = document.RootElement;
        try
        {
            return new CorpusPage(
                Text(record, "dataset"),
                Text(record, "id"),
                Text(record, "publisher"),
                Text(record, "lang"),
                ReadGold(record.GetProperty("gold")),
                ReadTexts(record.GetProperty("text")))
            {
                Title = TextOrNull(record, "title"),
                LabelledBlocks = record.TryGetProperty("lines", out var blocks) ? [.. blocks.EnumerateArray().Select(ReadBlock)] : null,
            };
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("A record of the corpus has another form than expected: " + exception.Message, exception);
        }
    }

    private static Dictionary<string, string> ReadTexts(JsonElement record) => record.EnumerateObject().ToDictionary(text => text.Name, text => text.Value.GetString()!);

    /// <summary>The page with the styles that are made from its block-wise text.</summary>
    public CorpusPage WithMadeStyles()
    {
        if (!Texts.TryGetValue(ScrapeStyles.Whole, out var innerText)) return this;
        var texts = new Dictionary<string, string>(Texts) { [LynxText.Style] = LynxText.Of(innerText) };
        foreach (var width in WrappedText.Widths) texts[WrappedText.StyleOf(width)] = WrappedText.Of(innerText, width);
        return this with { Texts = texts };
    }

    /// <summary>A pair: the label's number, the text.</summary>
    private static LabelledBlock ReadBlock(JsonElement block) => new((BlockLabel)block[0].GetInt32(), block[1].GetString()!);

    private static Gold ReadGold(JsonElement gold) => new()
    {
        Headline = TextOrNull(gold, "headline"),
        Standfirst = TextOrNull(gold, "standfirst"),
        Authors = ListOrNull(gold, "authors"),
        Published = DayOrNull(gold, "datePublished"),
        Body = TextOrNull(gold, "body"),
        SilverBody = TextOrNull(gold, "silverBody"),
        Subheadings = ListOrNull(gold, "subheadings"),
        Captions = ListOrNull(gold, "captions"),
        Credits = ListOrNull(gold, "credits"),
        With = ListOrNull(gold, "with"),
        Without = ListOrNull(gold, "without"),
        Topics = ListOrNull(gold, "topics"),
        Comments = ListOrNull(gold, "comments"),
        Related = ListOrNull(gold, "related"),
        Supplemental = ListOrNull(gold, "supplemental"),
    };

    private static string Text(JsonElement parent, string name) => TextOrNull(parent, name) ?? "";

    private static string? TextOrNull(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static List<string>? ListOrNull(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : null;

    /// <summary>The calendar day as written, whatever the zone: that is the day the score is about. Some sources write a year or a name in its place.</summary>
    private static DateOnly? DayOrNull(JsonElement parent, string name) =>
        TextOrNull(parent, name)?.Split('T', ' ') is [var day, ..] && DateOnly.TryParseExact(day, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
