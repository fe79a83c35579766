namespace ArticleParser.Docs;

/// <summary>Something that is wrong with the documentation: an example that shows no such line, a figure that no command printed.</summary>
internal sealed class DocsException(string message) : Exception(message);
