namespace ArticleParser.Cli.Input;

/// <summary>What the first bytes of a file say that it holds.</summary>
internal enum ContentKind
{
    Empty,

    /// <summary>Text of no form that is known: a page.</summary>
    Text,

    Html,

    /// <summary>A JSON object that ends with its line.</summary>
    JsonLines,

    /// <summary>A JSON array of objects, or an object over several lines.</summary>
    JsonDocument,

    /// <summary>A row with names of columns that records of pages have.</summary>
    Separated,

    Parquet,
    Warc,
    Packed,

    /// <summary>Text in an encoding of two or four bytes a character.</summary>
    Encoded,

    /// <summary>Something that no page can be read from.</summary>
    Foreign,
}

/// <summary>What the first bytes of a file say of it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Packing">How it is packed, where it is.</param>
/// <param name="Encoding">The name of its encoding, where it is encoded.</param>
/// <param name="Separator">What parts the cells of its rows, where it has rows.</param>
/// <param name="Advice">What it is and what to do, where it is foreign.</param>
internal readonly record struct Content(ContentKind Kind, Packing Packing = Packing.None, string Encoding = "", char Separator = ',', string Advice = "");
