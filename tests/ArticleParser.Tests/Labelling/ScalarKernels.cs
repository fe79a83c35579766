namespace ArticleParser.Tests.Labelling;

/// <summary>The net's sums one number at a time: what <see cref="NetKernels"/> does with vectors, and shall do to the bit.</summary>
internal static class ScalarKernels
{
    private const int C = LabelModel.Channels;
    private const int Outputs = LabelModel.Outputs;

    public static void Convolve(NetConvolution layer, ReadOnlySpan<short> from, Span<short> to, int lines, int padding, int dilation)
    {
        Span<short> summed = stackalloc short[C];
        Span<int> sums = stackalloc int[C];
        for (var i = 0; i < lines; i++)
        {
            for (var c = 0; c < C; c++)
            {
                var sum = 1 << (LabelModel.WeightBits - 1);
                for (var tap = 0; tap < LabelModel.Taps; tap++) sum += layer.Taps[(tap * C) + c] * from[((padding + i + ((tap - (LabelModel.Taps / 2)) * dilation)) * C) + c];
                summed[c] = (short)Math.Clamp(sum >> LabelModel.WeightBits, -LabelModel.MostSum, LabelModel.MostSum);
            }

            layer.Mix.Biases.CopyTo(sums);
            AddProducts(summed, layer.Mix.Pairs, sums);
            for (var c = 0; c < C; c++)
            {
                var grown = Math.Clamp(sums[c] >> LabelModel.WeightBits, 0, short.MaxValue);
                to[((padding + i) * C) + c] = (short)Math.Min(from[((padding + i) * C) + c] + grown, LabelModel.MostState);
            }
        }
    }

    public static void Answer(NetLayer layer, ReadOnlySpan<short> states, Span<int> answers, int lines)
    {
        for (var i = 0; i < lines; i++)
        {
            var line = answers.Slice(i * Outputs, Outputs);
            for (var output = 0; output < Outputs; output++) line[output] += layer.Biases[output];
            AddProducts(states.Slice(i * C, C), layer.Pairs, line);
        }
    }

    private static void AddProducts(ReadOnlySpan<short> values, ReadOnlySpan<short> pairs, Span<int> sums)
    {
        for (var input = 0; input < values.Length; input++)
        {
            for (var c = 0; c < sums.Length; c++) sums[c] += values[input] * pairs[NetLayer.At(input, c, sums.Length)];
        }
    }
}
