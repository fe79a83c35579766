namespace ArticleParser;

/// <summary>One replacement in a page's text.</summary>
/// <param name="Span">The span to replace, in UTF-16 code units of the text before the change.</param>
/// <param name="NewText">The replacement; empty to remove the span.</param>
public readonly record struct TextChange(TextSpan Span, string NewText);
