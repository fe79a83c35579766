namespace ArticleParser;

/// <summary>The markup of a text.</summary>
public enum MarkupKind
{
    /// <summary>Detected from the text: Markdown if it has Markdown headings, links or bold words, otherwise none.</summary>
    Auto,

    /// <summary>None: all characters are text.</summary>
    None,

    /// <summary>Markdown as written by Firecrawl, Jina Reader, turndown and html2text, including leftover HTML.</summary>
    Markdown,
}
