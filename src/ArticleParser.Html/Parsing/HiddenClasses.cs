using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ArticleParser.Html.Parsing;

/// <summary>Classes by which the style sheets that many sites share (Bootstrap, Tailwind, WordPress, HTML5 Boilerplate) hide an element: text for screen readers, what another width of the window shows.</summary>
internal static class HiddenClasses
{
    private static readonly FrozenSet<string> s_readers = Set(
        "sr-only sr_only sronly visually-hidden visuallyhidden visually-hidden-focusable is-visually-hidden u-visually-hidden hide-visually screen-reader-text screen-reader-only screenreader-only a11y-hidden assistive-text element-invisible");

    private static readonly FrozenSet<string> s_hidden = Set("d-none hidden is-hidden u-hidden display-none");

    public static bool Hide(IElement element)
    {
        var isHidden = false;
        foreach (var name in element.ClassList)
        {
            if (s_readers.Contains(name)) return true;
            isHidden |= s_hidden.Contains(name);
            if (IsShownWhenWide(name)) return false;
        }

        return isHidden;
    }

    /// <summary>"md:block", "d-lg-flex": hidden on a telephone, shown on a screen.</summary>
    private static bool IsShownWhenWide(string name)
    {
        var part = name.StartsWith("d-", StringComparison.Ordinal) ? name.AsSpan(2) : name;
        var sign = part.IndexOfAny(':', '-');
        return sign is 2 or 3 && part[..sign] is "sm" or "md" or "lg" or "xl" or "2xl" or "xxl" && part[(sign + 1)..] is "block" or "flex" or "grid" or "inline" or "inline-block" or "inline-flex" or "contents" or "table";
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
