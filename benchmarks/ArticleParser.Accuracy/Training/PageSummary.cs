namespace ArticleParser.Accuracy.Training;

/// <summary>The mean and the greatest of each channel over a page, led through a small layer and added to each of its lines.</summary>
internal sealed class PageSummary(NetShape shape)
{
    private readonly int _c = shape.Channels;
    private readonly float[] _summary = new float[2 * shape.Channels];
    private readonly int[] _greatest = new int[shape.Channels];
    private readonly float[] _sums = new float[shape.Channels];
    private readonly float[] _deltas = new float[2 * shape.Channels];

    public void Forward(float[] parameters, Span<float> lines, int n)
    {
        Measure(lines, n);
        parameters.AsSpan(shape.SummaryBias, _c).CopyTo(_sums);
        Kernels.MultiplyAdd(ref _summary[0], ref parameters[shape.Summary], ref _sums[0], 1, 2 * _c, 2 * _c, _c);
        Rows.Relu(_sums);
        for (var i = 0; i < n; i++) Rows.Add(ref _sums[0], ref lines[i * _c], _c);
    }

    public void Backward(float[] transposed, float[] gradients, Span<float> deltas, int n)
    {
        Span<float> outward = stackalloc float[_c];
        outward.Clear();
        Rows.Sum(deltas, outward, n);
        Rows.MaskBy(_sums, outward);
        Rows.Add(ref outward[0], ref gradients[shape.SummaryBias], _c);
        Kernels.Outer(ref _summary[0], ref outward[0], ref gradients[shape.Summary], 1, 2 * _c, 2 * _c, _c);
        Array.Clear(_deltas);
        Kernels.MultiplyAdd(ref outward[0], ref transposed[shape.Summary], ref _deltas[0], 1, _c, _c, 2 * _c);
        for (var c = 0; c < _c; c++)
        {
            _deltas[c] /= n;
            deltas[(_greatest[c] * _c) + c] += _deltas[_c + c];
        }

        for (var i = 0; i < n; i++) Rows.Add(ref _deltas[0], ref deltas[i * _c], _c);
    }

    private void Measure(ReadOnlySpan<float> lines, int n)
    {
        for (var c = 0; c < _c; c++)
        {
            var sum = 0f;
            _greatest[c] = 0;
            for (var i = 0; i < n; i++)
            {
                var value = lines[(i * _c) + c];
                sum += value;
                if (value > lines[(_greatest[c] * _c) + c]) _greatest[c] = i;
            }

            _summary[c] = sum / n;
            _summary[_c + c] = lines[(_greatest[c] * _c) + c];
        }
    }
}
