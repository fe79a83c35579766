namespace ArticleParser.Accuracy;

/// <summary>Whether what is said with a confidence of p is right in a share p of cases: ten bins of equal width.</summary>
internal sealed class Reliability
{
    private const int Bins = 10;

    private readonly int[] _counts = new int[Bins];
    private readonly int[] _right = new int[Bins];
    private readonly double[] _confidence = new double[Bins];

    public int Total => _counts.Sum();

    /// <summary>The mean distance of confidence and share right, each bin weighing as much as it holds; null where nothing was added.</summary>
    public double? Error => Total == 0 ? null : Rows().Sum(row => row.Count * Math.Abs(row.Confidence - row.Right)) / Total;

    /// <param name="confidence">0 to 1; anything else counts as the nearer end.</param>
    /// <param name="right">Whether it was right.</param>
    public void Add(double confidence, bool right)
    {
        var clamped = Math.Clamp(confidence, 0, 1);
        var bin = Math.Min(Bins - 1, (int)(clamped * Bins));
        _counts[bin]++;
        _confidence[bin] += clamped;
        if (right) _right[bin]++;
    }

    public void Add(Reliability other)
    {
        for (var i = 0; i < Bins; i++)
        {
            _counts[i] += other._counts[i];
            _right[i] += other._right[i];
            _confidence[i] += other._confidence[i];
        }
    }

    /// <summary>The bins that hold anything, from the lowest on.</summary>
    public IReadOnlyList<ReliabilityBin> Rows() =>
    [
        .. Enumerable.Range(0, Bins)
            .Where(bin => _counts[bin] > 0)
            .Select(bin => new ReliabilityBin((double)bin / Bins, _counts[bin], _confidence[bin] / _counts[bin], (double)_right[bin] / _counts[bin])),
    ];
}

/// <param name="From">The lowest confidence of the bin.</param>
/// <param name="Count">How many there were.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">The share that was right.</param>
internal readonly record struct ReliabilityBin(double From, int Count, double Confidence, double Right);
