using AngleSharp.Html.Dom;

namespace ArticleParser.Html.Parsing;

/// <summary>An HTML page as its elements, and where in the source its tags and characters stand.</summary>
/// <param name="Source">The HTML as it was given.</param>
/// <param name="Text">The HTML as it was parsed: of the same length, some characters and tags replaced.</param>
/// <param name="Document">Its elements, by the rules of the HTML standard. Character references are as they are written.</param>
/// <param name="Tags">Where each start tag ends, by where it begins.</param>
/// <param name="Pieces">The stretches of the source between tags, in order.</param>
internal sealed record ParsedHtml(string Source, string Text, IHtmlDocument Document, IReadOnlyDictionary<int, int> Tags, IReadOnlyList<TextSpan> Pieces);
