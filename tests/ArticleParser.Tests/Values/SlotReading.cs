using System.Collections.Immutable;
using Pidgin;

namespace ArticleParser.Tests;

/// <summary>Runs a slot on a text and writes its parts down: "Jane Doe (name), Correspondent (role)" as N[Jane Doe] S[,] R[Correspondent].</summary>
internal static class SlotReading
{
    public static ImmutableArray<TokenSpan> Parts(string slot, ReadOnlySpan<char> text, int maxWords = 0)
    {
        var result = Slots.For(slot, maxWords).Parse(text);
        return result.Success ? result.Value : [];
    }

    /// <summary>The parts, and after a bar what the slot left of the text.</summary>
    public static string Write(string slot, string text, int maxWords = 0)
    {
        var parts = Parts(slot, text, maxWords);
        if (parts.IsEmpty) return "";
        var rest = text[parts[^1].End..].Trim();
        return string.Join(' ', parts.Select(part => $"{part.Kind.ToString()[0]}[{text.Substring(part.Start, part.Length)}]")) + (rest.Length > 0 ? " | " + rest : "");
    }
}
