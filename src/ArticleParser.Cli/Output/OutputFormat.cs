namespace ArticleParser.Cli.Output;

/// <summary>What is written of each page.</summary>
internal enum OutputFormat
{
    /// <summary>The article as an indented object; several as an array of them.</summary>
    Json,

    /// <summary>The article as one line of JSON.</summary>
    Ndjson,

    /// <summary>The syntax tree, indented: kind, span, reason, text.</summary>
    Tree,

    /// <summary>The article as Markdown.</summary>
    Markdown,

    /// <summary>The text of the story.</summary>
    Text,

    /// <summary>A row of columns parted by commas.</summary>
    Csv,

    /// <summary>A row of columns parted by tabs.</summary>
    Tsv,

    /// <summary>A row of a Parquet file.</summary>
    Parquet,

    /// <summary>A NewsArticle or LiveBlogPosting of schema.org, as one line of JSON-LD.</summary>
    JsonLd,

    /// <summary>An item of IPTC's ninjs 3.1, as one line of JSON.</summary>
    Ninjs,

    /// <summary>A document of IPTC's NITF 3.6, on one line.</summary>
    Nitf,

    /// <summary>A document of datatrove, as one line of JSON: text, id and metadata.</summary>
    Datatrove,

    /// <summary>Attributes of Dolma, as one line of JSON: the spans of each role in the text that was parsed, in code points.</summary>
    Dolma,

    /// <summary>A page for the browser that shows text, tree and evidence side by side; of one page only.</summary>
    Html,
}
