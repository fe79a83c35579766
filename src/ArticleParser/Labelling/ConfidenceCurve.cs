namespace ArticleParser.Labelling;

/// <summary>A curve from margins to shares right: a share for every <see cref="Step"/> thousandths of a logit, straight between them.</summary>
/// <param name="Shares">In thousandths, for margins from <see cref="First"/> on, none lower than the one before.</param>
internal sealed record ConfidenceCurve(short[] Shares)
{
    public const int First = -4000;
    public const int Step = 500;
    public const int Points = 33;

    /// <summary>The share right, 0 to 1.</summary>
    public double At(int margin)
    {
        var at = Math.Clamp((margin - First) / (double)Step, 0, Shares.Length - 1);
        var low = Math.Min((int)at, Shares.Length - 2);
        return (Shares[low] + ((at - low) * (Shares[low + 1] - Shares[low]))) / 1000;
    }
}
