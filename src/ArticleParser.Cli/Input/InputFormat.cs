namespace ArticleParser.Cli.Input;

/// <summary>What a file holds.</summary>
internal enum InputFormat
{
    /// <summary>The text of one page.</summary>
    Text,

    /// <summary>The text of one page, written in Markdown.</summary>
    Markdown,

    /// <summary>The HTML of one page.</summary>
    Html,

    /// <summary>One JSON object a line, each with a page's text.</summary>
    Ndjson,

    /// <summary>An array of JSON objects, or objects one after the other, over as many lines as they like.</summary>
    Json,

    /// <summary>A table whose cells are parted by commas or semicolons, with the names of its columns in the first row.</summary>
    Csv,

    /// <summary>The same, parted by tabs.</summary>
    Tsv,

    /// <summary>A Parquet file, a page a row.</summary>
    Parquet,

    /// <summary>Records of a web archive: the texts of a .wet file, the responses of a .warc file.</summary>
    Warc,
}
