namespace ArticleParser.Blocks;

/// <summary>What the page grammar reads: a finished line, and the section that scoring put it in.</summary>
internal readonly record struct LineBlock(GreenLine Green, SyntaxKind Section);
