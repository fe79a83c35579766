namespace ArticleParser.Accuracy;

/// <summary>Body scores of many pages in one figure, as the public board computes it.</summary>
/// <param name="Precision">The mean over pages where anything was found.</param>
/// <param name="Recall">The mean over pages with gold.</param>
internal readonly record struct BodyFigures(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static BodyFigures Of(ReadOnlySpan<BodyScore> pages)
    {
        double precision = 0, recall = 0;
        int found = 0, gold = 0;
        foreach (var page in pages)
        {
            Add(page.Precision, ref precision, ref found);
            Add(page.Recall, ref recall, ref gold);
        }

        return new BodyFigures(found == 0 ? 0 : precision / found, gold == 0 ? 0 : recall / gold);
    }

    private static void Add(double? value, ref double sum, ref int count)
    {
        if (value is not { } number) return;
        sum += number;
        count++;
    }
}
