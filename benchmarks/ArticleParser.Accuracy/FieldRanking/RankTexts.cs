using ArticleParser.Accuracy.Training;

namespace ArticleParser.Accuracy.FieldRanking;

/// <summary>The texts of a page to learn from: each scrape style, and the story with a few lines around it, as people paste it.</summary>
internal static class RankTexts
{
    private const string Pasted = "pasted";
    private const string From = "innertext";
    private const int Above = 40;
    private const int Around = 6;

    public static IEnumerable<(string Style, string Text)> Of(CorpusPage page)
    {
        foreach (var (style, text) in page.Texts) yield return (style, text);
        if (Story(page) is { } story) yield return (Pasted, story);
    }

    private static string? Story(CorpusPage corpusPage)
    {
        if (corpusPage.Gold is not { Body: { } body, Headline: { } headline } || !corpusPage.Texts.TryGetValue(From, out var text)) return null;
        using var page = LineLexer.Lex(text, CueTable.BuiltIn);
        var labels = new GoldLabels(page);
        var story = labels.Story(body);
        var first = Array.IndexOf(story, true);
        if (first < 0) return null;
        var titles = labels.Saying([headline]);
        var title = Array.LastIndexOf(titles, true, first, Math.Min(Above, first + 1));
        var (from, to) = (Math.Max(0, (title < 0 ? first : title) - Around), Math.Min(page.Count - 1, Array.LastIndexOf(story, true) + Around));
        return text[page.Lines[from].Start..page.Lines[to].End];
    }
}
