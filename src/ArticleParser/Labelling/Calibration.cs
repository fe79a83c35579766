namespace ArticleParser.Labelling;

/// <summary>
/// What a likelihood is worth. Lines are not independent of each other, as the decoder takes them to be, so it is surer than it
/// should be: one temperature, fitted on pages of publishers that the weights had not seen, brings it to the share that is right.
/// </summary>
internal static partial class Calibration
{
    /// <summary>A confidence of one.</summary>
    public const int Whole = 10_000;

    private const int Steps = 1024;

    // So that no line is ever said with certainty.
    private const double Least = 0.0005;

    private static readonly short[] s_confidences = Table(Temperature);

    /// <summary>The confidence in parts of 10,000.</summary>
    public static short Of(float likely) => s_confidences[(int)(Math.Clamp(likely, 0, 1) * Steps)];

    /// <summary>A share with its odds taken to the power of 1 / temperature.</summary>
    public static double Cool(double share, double temperature)
    {
        share = Math.Clamp(share, Least, 1 - Least);
        var odds = Math.Pow(share / (1 - share), 1 / temperature);
        return odds / (1 + odds);
    }

    private static short[] Table(double temperature)
    {
        var table = new short[Steps + 1];
        for (var i = 0; i <= Steps; i++) table[i] = (short)Math.Round(Cool(i / (double)Steps, temperature) * Whole);
        return table;
    }
}
