using System.Collections.Frozen;

namespace ArticleParser.Html.Parsing;

/// <summary>What browsers' own style sheet says of elements, by their names.</summary>
internal static class Elements
{
    private static readonly FrozenSet<string> s_hidden = Set(
        "area base basefont datalist head link meta noembed noframes noscript param rp script style template title source track select option optgroup textarea "
        + "svg canvas audio video iframe object embed progress meter frameset frame applet input");

    private static readonly FrozenSet<string> s_blocks = Set(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html "
        + "legend li listing main menu nav ol optgroup p plaintext pre search section summary ul xmp table caption tbody thead tfoot tr td th colgroup col button");

    private static readonly FrozenSet<string> s_spaced = Set("blockquote dl fieldset figure form h1 h2 h3 h4 h5 h6 hr listing menu ol p plaintext pre table ul xmp dir article section");

    private static readonly FrozenSet<string> s_formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Never shown, or shown as something else than text.</summary>
    public static bool IsHidden(string name) => s_hidden.Contains(name);

    /// <summary>Begins a line of its own.</summary>
    public static bool IsBlock(string name) => s_blocks.Contains(name);

    /// <summary>Has a margin: a blank line around it.</summary>
    public static bool IsSpaced(string name) => s_spaced.Contains(name);

    /// <summary>Goes on behind a block in which it was not closed.</summary>
    public static bool IsFormatting(string name) => s_formatting.Contains(name);

    /// <summary>The level of a heading; 0 for what is none.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
