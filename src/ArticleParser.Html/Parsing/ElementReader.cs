using System.Collections.Frozen;
using AngleSharp.Dom;
using ArticleParser.Text;

namespace ArticleParser.Html.Parsing;

/// <summary>Reads what elements say of the text in them.</summary>
internal sealed class ElementReader
{
    // Where classes are made by a tool, what tests find elements by is named for what they hold.
    private static readonly FrozenSet<string> s_attributes =
        new[] { "class", "id", "role", "rel", "itemprop", "aria-label", "data-testid", "data-test", "data-component", "data-qa", "data-type" }.ToFrozenSet(StringComparer.Ordinal);

    // Pages repeat their names: each is read once.
    private readonly Dictionary<string, ulong> _read = new(StringComparer.Ordinal);

    public ulong Read(IElement element)
    {
        // All of the page is in these: what they say tells nothing of a line.
        if (element.LocalName is "html" or "body") return 0;
        var signs = ElementVocabulary.OfElement(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            if (s_attributes.Contains(attribute.Name)) signs |= OfNames(attribute.Value);
            else if (attribute.Name == "itemtype") signs |= OfNames(LastSegment(attribute.Value));
            else if (attribute is { Name: "aria-hidden", Value: "true" }) signs |= ElementsSaid.BitOf(ElementSign.Unspoken);
        }

        return signs;
    }

    /// <summary>"BreadcrumbList" of "https://schema.org/BreadcrumbList".</summary>
    private static string LastSegment(string address) => address[(address.LastIndexOf('/') + 1)..];

    private ulong OfNames(string value)
    {
        if (!_read.TryGetValue(value, out var signs)) _read[value] = signs = ElementVocabulary.OfNames(value);
        return signs;
    }
}
