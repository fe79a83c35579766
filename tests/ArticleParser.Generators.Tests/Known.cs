using ArticleParser.Generators.DialectFile;
using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Tests;

/// <summary>A few lines and sections for dialects to name.</summary>
internal static class Known
{
    public static readonly KnownLines Lines = new(
        new[] { "Byline", "Timestamp", "Insert" }.ToEquatableArray(),
        new[] { Section("Header", "Byline", "Timestamp"), Section("Body", "Insert") }.ToEquatableArray(),
        OfLibrary: true);

    private static SectionLines Section(string name, params string[] lines) => new(name, lines.ToEquatableArray());
}
