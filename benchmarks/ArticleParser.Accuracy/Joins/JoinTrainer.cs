using System.Runtime.Intrinsics;

namespace ArticleParser.Accuracy.Joins;

/// <summary>Trains the net of joins: one pair after the other, with steps that shrink for what was seen often (AdaGrad; Duchi, Hazan and Singer, 2011).</summary>
internal sealed class JoinTrainer
{
    private const int Width = JoinNet.Width;
    private const float Rate = 0.08f;

    // Words are left out oftener, since which words a page has tells little of the next page's.
    private const float DroppedWords = 0.5f;
    private const float DroppedRows = 0.15f;

    // A row's value is a signed byte when the training is done.
    private const float Largest = 127f / JoinNet.One;

    private readonly float[] _rows = new float[JoinFeatures.Rows * Width];
    private readonly float[] _rowSums = new float[JoinFeatures.Rows * Width];
    private readonly float[] _leave = new float[Width];
    private readonly float[] _leaveSums = new float[Width];
    private readonly float[] _bias = new float[Width];
    private readonly float[] _biasSums = new float[Width];
    private readonly float[] _hidden = new float[Width];
    private readonly float[] _gradient = new float[Width];
    private readonly float[] _scaled = new float[Width];
    private readonly List<(ushort Row, float Scale)> _kept = [];

    private JoinTrainer(int seed)
    {
        var chance = new Random(seed);
        for (var i = 0; i < _rows.Length; i++) _rows[i] = i % Width == 0 ? 0 : (chance.NextSingle() - 0.5f) * 0.2f;
        for (var i = 1; i < Width; i++) _leave[i] = i % 2 == 0 ? 0.5f : -0.5f;
        Array.Fill(_rowSums, 0.01f);
        Array.Fill(_leaveSums, 1f);
        Array.Fill(_biasSums, 1f);
        _leave[0] = 1;
    }

    /// <param name="set">The pairs.</param>
    /// <param name="without">The fold to leave out; -1 for none.</param>
    /// <param name="epochs">How often to go through them.</param>
    /// <param name="seed">Where chance begins.</param>
    public static JoinTrainer Train(JoinSet set, int without, int epochs, int seed)
    {
        var trainer = new JoinTrainer(seed);
        var pairs = Enumerable.Range(0, set.Count).Where(pair => set.FoldOf(pair) != without).ToArray();
        var chance = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            chance.Shuffle(pairs);
            foreach (var pair in pairs)
            {
                trainer.Drop(set.RowsOf(pair), chance);
                trainer.Step(set.IsJoined(pair), Rate * (1f - (0.8f * epoch / epochs)));
            }
        }

        return trainer;
    }

    /// <summary>The net in integers.</summary>
    /// <param name="threshold">The logarithm of the odds above which lines are joined.</param>
    public JoinNet ToNet(double threshold) => new(
        [.. _rows.Select(Quantised)],
        [.. _leave.Select(Quantised)],
        [.. _bias.Select(value => (int)MathF.Round(value * JoinNet.One))],
        (int)Math.Round(threshold * JoinNet.One * JoinNet.One));

    private static sbyte Quantised(float value) => (sbyte)MathF.Round(Math.Clamp(value, -Largest, Largest) * JoinNet.One);

    private static void Move(Span<float> values, Span<float> sums, ReadOnlySpan<float> gradient, float rate)
    {
        for (var i = 0; i < Width; i += 8)
        {
            var slope = Vector256.Create(gradient[i..(i + 8)]);
            var sum = Vector256.Create<float>(sums[i..(i + 8)]) + (slope * slope);
            sum.CopyTo(sums[i..]);
            var moved = Vector256.Create<float>(values[i..(i + 8)]) - (slope * rate / Vector256.Sqrt(sum));
            Vector256.Clamp(moved, Vector256.Create(-Largest), Vector256.Create(Largest)).CopyTo(values[i..]);
        }
    }

    /// <summary>Leaves rows out by chance; those that stay count for them.</summary>
    private void Drop(ReadOnlySpan<ushort> rows, Random chance)
    {
        _kept.Clear();
        foreach (var row in rows)
        {
            var rate = JoinFeatures.IsWord(row) ? DroppedWords : DroppedRows;
            if (chance.NextSingle() >= rate) _kept.Add((row, 1 / (1 - rate)));
        }
    }

    private void Step(bool label, float rate)
    {
        var slope = (1f / (1f + MathF.Exp(-Forward()))) - (label ? 1f : 0f);
        Span<float> leaveGradient = stackalloc float[Width];
        _gradient[0] = slope;
        for (var i = 1; i < Width; i++)
        {
            _gradient[i] = _hidden[i] > 0 ? slope * _leave[i] : 0;
            leaveGradient[i] = slope * Math.Max(0, _hidden[i]);
        }

        foreach (var (row, scale) in _kept)
        {
            for (var i = 0; i < Width; i++) _scaled[i] = _gradient[i] * scale;
            Move(_rows.AsSpan(row * Width, Width), _rowSums.AsSpan(row * Width, Width), _scaled, rate);
        }

        Move(_bias, _biasSums, _gradient, rate);
        Move(_leave, _leaveSums, leaveGradient, rate);
    }

    private float Forward()
    {
        _bias.CopyTo(_hidden, 0);
        foreach (var (row, scale) in _kept)
        {
            for (var i = 0; i < Width; i += 8)
            {
                var sum = Vector256.Create<float>(_hidden.AsSpan(i, 8)) + (Vector256.Create<float>(_rows.AsSpan((row * Width) + i, 8)) * scale);
                sum.CopyTo(_hidden.AsSpan(i));
            }
        }

        var answer = _hidden[0];
        for (var i = 1; i < Width; i++) answer += Math.Max(0, _hidden[i]) * _leave[i];
        return answer;
    }
}
