namespace ArticleParser.Values;

/// <summary>A stretch of a byline's pieces, from one index up to another, and what it is.</summary>
internal readonly record struct NamePart(SyntaxKind Kind, int From, int To);
