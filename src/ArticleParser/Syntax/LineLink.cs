namespace ArticleParser;

/// <summary>A Markdown link or image anywhere in a line.</summary>
/// <param name="Text">The link text or image description, trimmed and without marks.</param>
/// <param name="Span">The span of the text in the page, in UTF-16 code units.</param>
/// <param name="Target">The URL as written, absolute or relative; may be empty.</param>
/// <param name="TargetSpan">The span of the URL in the page: after the text, or in the definition of a reference link.</param>
/// <param name="IsImage">Whether it is an image.</param>
public readonly record struct LineLink(string Text, TextSpan Span, string Target, TextSpan TargetSpan, bool IsImage);
