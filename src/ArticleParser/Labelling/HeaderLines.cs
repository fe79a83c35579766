using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>
/// Takes the header out of the story: its lines read like the story's, and the net keeps some where a page has
/// them close together.
/// </summary>
internal static class HeaderLines
{
    // How many kept lines below the headline may be its standfirst or its repeat.
    private const int Below = 5;

    /// <summary>Gives the line of the standfirst, or -1.</summary>
    public static int Drop(LexedPage page, LineScores scores, bool[] kept, int headline)
    {
        if (headline < 0) return -1;
        DropTitle(page, kept, headline);
        var standfirst = StandfirstFinder.Find(page, scores, kept, headline);
        if (standfirst >= 0) Array.Clear(kept, headline, standfirst + 1 - headline);
        return standfirst;
    }

    /// <summary>Takes out the headline, what stands above it, and its repeats.</summary>
    private static void DropTitle(LexedPage page, bool[] kept, int headline)
    {
        Array.Clear(kept, 0, headline + 1);
        var title = page.TextOf(headline);
        for (int i = headline + 1, seen = 0; i < kept.Length && seen < Below; i++)
        {
            if (!kept[i]) continue;
            seen++;
            kept[i] = !page.TextOf(i).SequenceEqual(title);
        }
    }
}
