using ArticleParser.Lines;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Labelling;

/// <summary>Short lines at the story's beginning that open with a day and its year: "3 March 2031 Jane Doe Harbours". They date the story and are not its text.</summary>
internal static class DatedLines
{
    private const int MaxWords = 10;
    private const int ProseWords = 20;

    /// <summary>Takes them out of what was kept.</summary>
    public static void Drop(LexedPage page, bool[] kept)
    {
        for (int i = 0, prose = 0; i < kept.Length && prose < 2; i++)
        {
            if (!kept[i]) continue;
            if (page.Facts[i].Words >= ProseWords) prose++;
            kept[i] = !Is(page, i);
        }
    }

    public static bool Is(LexedPage page, int line)
    {
        var facts = page.Facts[line];
        return facts.Words <= MaxWords && facts.Digits >= DateSpots.FewestDigits && !LineFacts.IsSentenceEnd(facts.LastMark)
            && DateSpots.TryFind(page.TextOf(line), out var start, out _) && start == 0;
    }
}
