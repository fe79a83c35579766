namespace ArticleParser.Cli.Input;

/// <summary>What a file holds.</summary>
internal enum InputFormat
{
    /// <summary>The text of one page.</summary>
    Text,

    /// <summary>One JSON object a line, each with a page's text.</summary>
    Ndjson,
}
