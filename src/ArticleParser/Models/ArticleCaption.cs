namespace ArticleParser;

/// <summary>The caption and credit of a picture in the story.</summary>
/// <param name="Text">The caption; empty if the page has only a credit.</param>
/// <param name="Credit">The credit; null if it is missing.</param>
/// <param name="Span">The span of caption and credit, in UTF-16 code units of the page's text.</param>
public sealed record ArticleCaption(string Text, string? Credit, TextSpan Span);
