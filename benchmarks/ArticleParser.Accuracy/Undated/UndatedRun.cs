using System.Collections.Concurrent;
using ArticleParser.CompilerServices;

namespace ArticleParser.Accuracy.Undated;

/// <summary>Cuts the dates of every page chosen, and reads what is left.</summary>
internal static class UndatedRun
{
    public static IReadOnlyList<UndatedPage> Score(CorpusChoice choice, IPageParser parser, Action progress)
    {
        var pages = new ConcurrentDictionary<long, IReadOnlyList<UndatedPage>>();
        BoardRun.InParallel(choice.Lines(), (line, index) =>
        {
            var page = CorpusPage.Read(line);
            if (choice.Takes(page) && page.Gold.Published is { } day) pages[index] = [.. Score(choice, page, day, parser)];
            progress();
        });

        return [.. pages.OrderBy(page => page.Key).SelectMany(page => page.Value)];
    }

    /// <summary>The whole page's text, where no other style is asked for: in others much of the frame is gone already.</summary>
    private static IEnumerable<UndatedPage> Score(CorpusChoice choice, CorpusPage page, DateOnly day, IPageParser parser)
    {
        foreach (var style in choice.Styles.Count > 0 ? choice.StylesOf(page) : page.Texts.Keys.Where(style => style == ScrapeStyles.Whole))
        {
            if (UndatedText.Of(page.Texts[style], day) is not { } text) continue;
            SyntaxTree? tree = null;
            var article = Attempt.To(() => Article.From((tree = parser.Parse(text, page.Publisher, null)).GetRoot()), out var failure);
            var isRight = article?.DatePublished is { } date && date.TryToDateOnly(out var found) && found == day;
            var from = article?.DatePublished is null ? "" : FromOf(ModelItem.Of(tree!).Page);
            yield return new UndatedPage(page.Dataset, page.Id, style, article?.DatePublished, DateMention.IsIn(text, day), isRight, from, failure);
        }
    }

    private static string FromOf(ModelPage page)
    {
        if (page.Dates.Published is not { } item) return "";
        var end = page.Text.IndexOf('\n', item.Span.Start) is >= 0 and var found ? found : page.Text.Length;
        var start = item.Span.Start == 0 ? 0 : page.Text.LastIndexOf('\n', item.Span.Start - 1) + 1;
        return $"{item.Section}/{item.Kind}  {page.Text[start..end].Trim()}";
    }
}
