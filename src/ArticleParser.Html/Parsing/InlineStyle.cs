using AngleSharp.Dom;

namespace ArticleParser.Html.Parsing;

/// <summary>What an element's own attributes say of how it is shown. Style sheets are not read.</summary>
internal static class InlineStyle
{
    /// <summary>By the <c>hidden</c> attribute, a style of the element's own, or a class that is known to hide; a dialog until it is opened.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden")) return !IsStreamed(element);
        if (IsDialog(element) || HiddenClasses.Hide(element)) return true;
        return element.GetAttribute("style") is { Length: > 0 } style && (Value(style, "display") is "none" || Value(style, "visibility") is "hidden" or "collapse");
    }

    private static bool IsDialog(IElement element)
    {
        if (element.LocalName == "dialog") return !element.HasAttribute("open");
        return element.GetAttribute("role") is "dialog" or "alertdialog" || element.GetAttribute("aria-modal") is "true";
    }

    /// <summary>React sends parts of a page as hidden elements at its end, "S:1", which take the place of templates as soon as they are there.</summary>
    private static bool IsStreamed(IElement element) => element.Id is { } id && id.StartsWith("S:", StringComparison.Ordinal);

    /// <summary>Whether its own style makes a block of it; null where it says nothing.</summary>
    public static bool? IsBlock(IElement element)
    {
        if (element.GetAttribute("style") is not { Length: > 0 } style) return null;
        return Value(style, "display") switch
        {
            "block" or "flex" or "grid" or "table" or "list-item" or "flow-root" or "inline-block" or "inline-flex" or "inline-grid" => true,
            "inline" => false,
            _ => null,
        };
    }

    /// <summary>The value of a property, in small letters; empty where the style has none. The last one counts.</summary>
    private static string Value(string style, string property)
    {
        var value = "";
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan()[range];
            var colon = declaration.IndexOf(':');
            if (colon < 0 || !declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase)) continue;
            var given = declaration[(colon + 1)..];
            var important = given.IndexOf('!');
            value = (important < 0 ? given : given[..important]).Trim().ToString().ToLowerInvariant();
        }

        return value;
    }
}
