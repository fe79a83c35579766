using System.Globalization;

namespace ArticleParser.Accuracy.Training;

/// <summary>
/// The beginning of a story without its page: from the headline to one of the first paragraphs, as people paste it. No
/// page of the corpus is so short, and the net should not take such a text for furniture.
/// </summary>
internal static class Excerpt
{
    public const string Style = "excerpt";

    private const int Least = 2;
    private const int Spread = 7;
    private const int Reach = 30;

    /// <summary>The text of a page's excerpt; null where the page gives none, or another style's did.</summary>
    public static string? Of(TrainingSample sample, string text, LexedPage page)
    {
        var hash = WordHasher.Hash(sample.Page.Id);
        if (sample.Story is null || sample.Style != "innertext" || sample.Page.Gold.Body is null) return null;
        int first = -1, last = -1, left = Least + (int)((hash >> 8) % Spread);
        for (var i = 0; i < sample.Lines && left > 0; i++)
        {
            if (!sample.Story[i]) continue;
            if (first < 0) first = i;
            last = i;
            left--;
        }

        if (first < 0) return null;
        var from = sample.Headline >= 0 && sample.Headline < first && first - sample.Headline <= Reach ? sample.Headline : first;
        return StampOf(hash) + text[page.Lines[from].Start..page.Lines[last].End];
    }

    /// <summary>Before every second excerpt the date that a dump of main contents puts there, glued to the first line or on its own.</summary>
    private static string StampOf(uint hash)
    {
        var day = string.Create(CultureInfo.InvariantCulture, $"{2001 + (hash % 30)}-{1 + ((hash >> 5) % 12):00}");
        if ((hash >> 9) % 2 == 0) day += string.Create(CultureInfo.InvariantCulture, $"-{1 + ((hash >> 10) % 28):00}");
        return ((hash >> 15) % 4) switch
        {
            0 => $" date {day} ",
            1 => $" date {day} \n",
            _ => "",
        };
    }
}
