namespace ArticleParser.Benchmarks.Quick;

/// <summary>One budget: what must be, what is aimed at, what was measured.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Unit">How a figure of it reads, as a format.</param>
/// <param name="Must">The bar; NaN where there is none.</param>
/// <param name="Goal">What is aimed at; NaN where nothing is.</param>
/// <param name="Measured">The middle of the rounds, and their spread.</param>
/// <param name="MoreIsBetter">Whether the figure is to stand above its bar or below it.</param>
internal sealed record BudgetRow(string What, string Unit, double Must, double Goal, Spread Measured, bool MoreIsBetter)
{
    public bool HasMust => !double.IsNaN(Must);

    public bool MeetsMust => !HasMust || IsWithin(Must);

    public string Verdict => !HasMust ? "" : IsWithin(Goal) ? "goal" : MeetsMust ? "must" : "short";

    public string[] Cells => [What, Show(Must), Show(Goal), Show(Measured.Median), Range(), Verdict];

    private bool IsWithin(double bar) => MoreIsBetter ? Measured.Median >= bar : Measured.Median <= bar;

    private string Range() => Measured.Low == Measured.High ? "" : $"{Show(Measured.Low)} … {Show(Measured.High)}";

    private string Show(double figure) => double.IsNaN(figure) ? "" : string.Format(System.Globalization.CultureInfo.InvariantCulture, Unit, figure);
}
