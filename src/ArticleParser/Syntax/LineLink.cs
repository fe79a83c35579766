namespace ArticleParser;

/// <summary>A link or picture that the page's Markdown marks in a line, wherever in the line it stands.</summary>
/// <param name="Text">Its words for reading: trimmed, without marks.</param>
/// <param name="Span">Where the words stand in the page's text, in UTF-16 code units.</param>
/// <param name="Target">The address as it is written, absolute or not; may be empty.</param>
/// <param name="TargetSpan">Where the address stands in the page's text: behind the words, or where a reference link is defined.</param>
/// <param name="IsImage">Whether it is a picture: the words say what it shows, the address is its file's.</param>
public readonly record struct LineLink(string Text, TextSpan Span, string Target, TextSpan TargetSpan, bool IsImage);
