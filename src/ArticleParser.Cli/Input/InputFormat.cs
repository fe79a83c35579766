namespace ArticleParser.Cli.Input;

/// <summary>What a file holds.</summary>
internal enum InputFormat
{
    /// <summary>The text of one page.</summary>
    Text,

    /// <summary>The HTML of one page.</summary>
    Html,

    /// <summary>One JSON object a line, each with a page's text.</summary>
    Ndjson,
}
