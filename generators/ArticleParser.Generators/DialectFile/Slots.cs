namespace ArticleParser.Generators.DialectFile;

/// <summary>The slots of a pattern, as Cues/README.md lists them.</summary>
internal static class Slots
{
    public static readonly IReadOnlyList<string> Names =
        ["text", "title", "names", "date", "dates", "year", "time", "number", "place", "topics", "steps", "email", "handle"];

    public static bool IsLimit(string text) => text.Length is > 0 and <= 3 && text.All(c => c is >= '0' and <= '9') && text.Any(c => c != '0');
}
