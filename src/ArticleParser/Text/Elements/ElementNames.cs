using System.Numerics;

namespace ArticleParser.Text;

/// <summary>What elements say of a line, in words for readers.</summary>
internal static class ElementNames
{
    /// <summary>The nearest elements, then those around them: "Paragraph, Body in Article"; null where they say nothing.</summary>
    public static string? Of(in ElementsSaid said)
    {
        var (near, far) = (Of(said.Near), Of(said.Far));
        if (near.Length == 0 && far.Length == 0) return null;
        return far.Length == 0 ? near : near.Length == 0 ? "in " + far : $"{near} in {far}";
    }

    private static string Of(ulong signs)
    {
        var names = new List<string>();
        for (; signs != 0; signs &= signs - 1) names.Add(((ElementSign)BitOperations.TrailingZeroCount(signs)).ToString());
        return string.Join(", ", names);
    }
}
