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
}
