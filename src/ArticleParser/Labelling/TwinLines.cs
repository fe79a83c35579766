using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>
/// Lines that stand twice close together, as a picture's alt text and its caption do. A story does not repeat itself so:
/// of news pages' such lines none was the story's.
/// </summary>
internal static class TwinLines
{
    private const int Reach = 3;
    private const int MinWords = 4;

    public static bool Is(LexedPage page, int line)
    {
        var facts = page.Facts.AsSpan();
        ref readonly var own = ref facts[line];
        if (own.Words < MinWords) return false;
        for (var i = Math.Max(0, line - Reach); i <= line + Reach && i < facts.Length; i++)
        {
            if (facts[i].Length == own.Length && i != line && page.TextOf(i).SequenceEqual(page.TextOf(line))) return true;
        }

        return false;
    }
}
