namespace ArticleParser;

/// <summary>The words that go with a picture of the story.</summary>
/// <param name="Text">What the picture shows; empty where the page only credits it.</param>
/// <param name="Credit">Who made or owns the picture; null where the page does not say.</param>
/// <param name="Span">Where caption and credit stand, in UTF-16 code units of the page's text.</param>
public sealed record ArticleCaption(string Text, string? Credit, TextSpan Span);
