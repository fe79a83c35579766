using System.Globalization;

namespace ArticleParser.Cues;

/// <summary>The slots of a pattern, as Cues/README.md lists them.</summary>
internal static class SlotNames
{
    public static readonly string[] Names =
        ["text", "title", "names", "date", "dates", "year", "time", "number", "place", "topics", "steps", "email", "handle"];

    public static bool IsLimit(string text) => text.Length is > 0 and <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit > 0;
}
