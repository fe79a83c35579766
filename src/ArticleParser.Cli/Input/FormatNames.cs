namespace ArticleParser.Cli.Input;

/// <summary>What the end of a file's name says of its format.</summary>
internal static class FormatNames
{
    private static readonly Dictionary<string, InputFormat> s_endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = InputFormat.Text,
        [".text"] = InputFormat.Text,
        [".md"] = InputFormat.Markdown,
        [".markdown"] = InputFormat.Markdown,
        [".html"] = InputFormat.Html,
        [".htm"] = InputFormat.Html,
        [".xhtml"] = InputFormat.Html,
        [".ndjson"] = InputFormat.Ndjson,
        [".jsonl"] = InputFormat.Ndjson,
        [".json"] = InputFormat.Json,
        [".csv"] = InputFormat.Csv,
        [".tsv"] = InputFormat.Tsv,
        [".parquet"] = InputFormat.Parquet,
        [".warc"] = InputFormat.Warc,
        [".wet"] = InputFormat.Warc,
    };

    /// <summary>The other names under which <c>--input</c> takes a format.</summary>
    public static IReadOnlyDictionary<string, InputFormat> Aliases { get; } = new Dictionary<string, InputFormat>
    {
        ["jsonl"] = InputFormat.Ndjson,
        ["wet"] = InputFormat.Warc,
        ["md"] = InputFormat.Markdown,
        ["txt"] = InputFormat.Text,
    };

    /// <summary>The endings that a folder is searched for, without those of packed files.</summary>
    public static string Readable { get; } = string.Join(", ", s_endings.Keys);

    /// <summary>The format that the name speaks of, packed or not; null where it speaks of none.</summary>
    public static InputFormat? Of(string path) => s_endings.TryGetValue(Path.GetExtension(Compression.NameWithin(path)), out var format) ? format : null;

    /// <summary>Whether a file of this format holds records, of which there may be many, and not one page.</summary>
    public static bool HoldsRecords(this InputFormat format) => format is not (InputFormat.Text or InputFormat.Markdown or InputFormat.Html);
}
