using System.Buffers;
using System.Runtime.Intrinsics;

namespace ArticleParser.Labelling;

/// <summary>
/// What is said of each line: a number for each section and then for each role, on a scale where
/// <see cref="LabelModel.One"/> is one logit. Rented: dispose it.
/// </summary>
internal sealed class LabelScores(int lines) : IDisposable
{
    private int[]? _values = ArrayPool<int>.Shared.Rent(Math.Max(1, lines * LabelModel.Outputs));

    private readonly ushort[] _evidence = ArrayPool<ushort>.Shared.Rent(Math.Max(1, lines * LineFeatures.EvidenceCount));

    public int Lines { get; } = lines;

    /// <summary>The answers to all lines, one line after the other.</summary>
    public Span<int> All => _values.AsSpan(0, Lines * LabelModel.Outputs);

    public Span<int> Of(int line) => _values.AsSpan(line * LabelModel.Outputs, LabelModel.Outputs);

    /// <summary>The rows of the line's evidence.</summary>
    public Span<ushort> EvidenceOf(int line) => _evidence.AsSpan(line * LineFeatures.EvidenceCount, LineFeatures.EvidenceCount);

    /// <summary>The mean of what is said of the line's roles: evidence is told from the mean.</summary>
    public int MeanOf(int line)
    {
        // As whole vectors, and the few behind them one by one.
        var roles = Of(line).Slice(RoleLattice.Sections, LabelSpace.Roles.Length);
        Vector256<int> sums = default;
        var at = 0;
        for (; at + Vector256<int>.Count <= roles.Length; at += Vector256<int>.Count) sums += Vector256.Create<int>(roles[at..]);
        var sum = Vector256.Sum(sums);
        for (; at < roles.Length; at++) sum += roles[at];
        return sum / LabelSpace.Roles.Length;
    }

    public void Dispose()
    {
        if (_values is null) return;
        ArrayPool<ushort>.Shared.Return(_evidence);
        ArrayPool<int>.Shared.Return(_values);
        _values = null;
    }
}
