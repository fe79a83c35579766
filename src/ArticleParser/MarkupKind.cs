namespace ArticleParser;

/// <summary>Which markup a text is written in.</summary>
public enum MarkupKind
{
    /// <summary>Seen by the text itself: Markdown where it has headings, links or bold words of it, else none.</summary>
    Auto,

    /// <summary>None: every sign of the text is a part of it.</summary>
    None,

    /// <summary>Markdown, as Firecrawl, Jina Reader, turndown and html2text write it, with what is left of HTML in it.</summary>
    Markdown,
}
