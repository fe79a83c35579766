namespace ArticleParser;

/// <summary>One replacement in a page's text.</summary>
/// <param name="Span">What is replaced, in UTF-16 code units of the text before the change.</param>
/// <param name="NewText">What comes in its place; empty to remove.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
