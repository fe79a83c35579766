using System.Collections.Frozen;
using ArticleParser.Cues;

namespace ArticleParser.Labelling;

/// <summary>The fixed words over lists within a story: "Ingredients", "Footnotes", "Pros".</summary>
internal static class FixedHeadings
{
    private static readonly Lazy<FrozenSet<string>> s_words = new(static () =>
        WordLists.Of("FixedHeading").Select(word => word.Text).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public static bool Is(ReadOnlySpan<char> line) => s_words.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.TrimEnd(":：").TrimEnd());
}
