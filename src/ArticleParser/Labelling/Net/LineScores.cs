using System.Buffers;

namespace ArticleParser.Labelling;

/// <summary>
/// What the net says of each line, on a scale where <see cref="ScoringModel.One"/> is one logit, and the words that it
/// read there. Rented: dispose it.
/// </summary>
internal sealed class LineScores(int lines) : IDisposable
{
    private int[]? _values = ArrayPool<int>.Shared.Rent(Math.Max(1, lines * ScoringModel.Heads));

    public int Lines { get; } = lines;

    public PageWords Words { get; } = new(lines);

    public int this[int line, LineHead head] => _values![(line * ScoringModel.Heads) + (int)head];

    /// <summary>What the head says of the line, in thousandths of a logit.</summary>
    public int Says(int line, LineHead head) => (int)(this[line, head] * 1000L / ScoringModel.One);

    /// <summary>The answers of all heads to one line.</summary>
    public Span<int> Of(int line) => _values.AsSpan(line * ScoringModel.Heads, ScoringModel.Heads);

    /// <summary>The answers to all lines, one line after the other.</summary>
    public Span<int> OfAll => _values.AsSpan(0, Lines * ScoringModel.Heads);

    public void Dispose()
    {
        if (_values is null) return;
        ArrayPool<int>.Shared.Return(_values);
        _values = null;
        Words.Dispose();
    }
}
