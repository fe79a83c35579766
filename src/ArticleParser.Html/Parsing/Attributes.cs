using AngleSharp.Dom;

namespace ArticleParser.Html.Parsing;

/// <summary>Attributes as they read: the parser leaves character references in them.</summary>
internal static class Attributes
{
    /// <summary>The value; empty where the element has none.</summary>
    public static string Of(IElement element, string name) => element.GetAttribute(name) is { } value ? CharacterReferences.Decode(value, inAttribute: true) : "";
}
