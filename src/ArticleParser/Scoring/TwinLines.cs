namespace ArticleParser;

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
        if (page.Facts[line].Words < MinWords) return false;
        for (var i = Math.Max(0, line - Reach); i <= line + Reach && i < page.Count; i++)
        {
            if (i != line && page.Facts[i].Length == page.Facts[line].Length && page.TextOf(i).SequenceEqual(page.TextOf(line))) return true;
        }

        return false;
    }
}
