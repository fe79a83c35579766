namespace ArticleParser;

/// <summary>Dates that contradict each other or can be read in two ways.</summary>
internal static class DateOddities
{
    public static void Find(LexedPage page, List<Diagnostic> found)
    {
        _ = page;
        _ = found;
    }
}
