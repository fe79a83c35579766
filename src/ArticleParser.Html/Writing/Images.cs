using AngleSharp.Dom;
using ArticleParser.Html.Parsing;

namespace ArticleParser.Html.Writing;

/// <summary>What a picture shows and where it is from.</summary>
internal static class Images
{
    private const int LongestText = 1000;

    private static readonly string[] s_addresses = ["src", "data-src", "data-lazy-src", "data-original", "data-srcset", "srcset"];

    /// <summary>The picture; null for what only counts readers or fills space.</summary>
    public static Target? Of(IElement image, Addresses addresses, TextSpan tag)
    {
        if (Attributes.Of(image, "width") is "0" or "1" && Attributes.Of(image, "height") is "0" or "1") return null;
        string text = Alternative(Attributes.Of(image, "alt")), address = addresses.Resolve(Address(image));
        return text.Length == 0 && address.Length == 0 ? null : new Target(address, text, tag);
    }

    /// <summary>The address; many pages give it in another attribute until the picture comes into view. Empty for none.</summary>
    private static string Address(IElement image)
    {
        foreach (var name in s_addresses)
        {
            var value = Attributes.Of(image, name).Trim();
            if (value.Length == 0 || value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("about:", StringComparison.OrdinalIgnoreCase)) continue;
            return name.EndsWith("srcset", StringComparison.Ordinal) ? value.Split(' ', '\n')[0].TrimEnd(',') : value;
        }

        return "";
    }

    /// <summary>The text on one line, without what would be read as a mark.</summary>
    private static string Alternative(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var result = new System.Text.StringBuilder(Math.Min(text.Length, LongestText));
        foreach (var c in text.AsSpan().Trim())
        {
            if (result.Length >= LongestText) break;
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
            }
            else result.Append(c switch { '[' => '(', ']' => ')', '\\' => '/', _ => c });
        }

        return result.ToString();
    }
}
