using AngleSharp.Dom;
using ArticleParser.Text;

namespace ArticleParser.Html.Parsing;

/// <summary>Reads what elements say of the text in them.</summary>
internal sealed class ElementReader
{
    // What scripts find elements by is named for what they hold, where classes are made by a tool.
    private static readonly string[] s_attributes = ["class", "id", "role", "rel", "itemprop", "aria-label", "data-testid", "data-test", "data-component", "data-qa", "data-type"];

    // Pages repeat their names: each is read once.
    private readonly Dictionary<string, ulong> _read = new(StringComparer.Ordinal);

    public ulong Read(IElement element)
    {
        var signs = ElementVocabulary.OfElement(element.LocalName);
        if (element.LocalName is "html" or "body") return 0;
        foreach (var name in s_attributes)
        {
            if (element.GetAttribute(name) is { Length: > 0 } value) signs |= OfNames(value);
        }

        // "https://schema.org/BreadcrumbList"
        if (element.GetAttribute("itemtype") is { } type) signs |= OfNames(type[(type.LastIndexOf('/') + 1)..]);
        if (element.GetAttribute("aria-hidden") == "true") signs |= ElementsSaid.BitOf(ElementSign.Unspoken);
        return signs;
    }

    private ulong OfNames(string value)
    {
        if (!_read.TryGetValue(value, out var signs)) _read[value] = signs = ElementVocabulary.OfNames(value);
        return signs;
    }
}
