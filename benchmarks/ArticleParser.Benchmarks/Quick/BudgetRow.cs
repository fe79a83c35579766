namespace ArticleParser.Benchmarks.Quick;

/// <summary>One budget: what must be, what is aimed at, what was measured. More is better where the goal stands above the must.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Unit">How a figure of it reads, as a format.</param>
/// <param name="Measured">The middle of the rounds, and their spread.</param>
/// <param name="Must">The bar; NaN where there is none.</param>
/// <param name="Goal">What is aimed at; NaN where nothing is.</param>
internal sealed record BudgetRow(string What, string Unit, Spread Measured, double Must = double.NaN, double Goal = double.NaN)
{
    public bool HasMust => !double.IsNaN(Must);

    public bool MeetsMust => !HasMust || IsWithin(Must);

    public string Verdict => !HasMust ? "" : IsWithin(Goal) ? "goal" : MeetsMust ? "must" : "short";

    public string[] Cells => [What, Show(Must), Show(Goal), Show(Measured.Median), Range(), Verdict];

    private bool IsWithin(double bar) => Goal > Must ? Measured.Median >= bar : Measured.Median <= bar;

    private string Range() => Measured.Low == Measured.High ? "" : $"{Show(Measured.Low)} … {Show(Measured.High)}";

    private string Show(double figure) => double.IsNaN(figure) ? "" : string.Format(System.Globalization.CultureInfo.InvariantCulture, Unit, figure);
}
