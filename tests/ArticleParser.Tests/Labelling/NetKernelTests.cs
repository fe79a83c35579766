using System.Runtime.Intrinsics;

namespace ArticleParser.Tests.Labelling;

/// <summary>The vector and the scalar form of the net's sums give the same bits: a page scores the same everywhere.</summary>
public class NetKernelTests
{
    private const int Lines = 37;

    // As far as the taps of the widest convolution look, and one row more.
    private const int First = 19;
    private const int Size = (First + Lines + First) * LabelModel.Channels;

    [Theory]
    [InlineData(1, 900, Lines)]
    [InlineData(3, 900, Lines - 1)]
    [InlineData(9, 900, Lines)]
    [InlineData(9, 900, 1)]
    [InlineData(9, LabelModel.MostState, Lines)]
    public void VectorAndScalarConvolutionsAgree(int dilation, int greatest, int lines)
    {
        var random = new Random(dilation);
        var layer = RandomConvolution(random);
        var rows = new short[Size];
        for (var i = 0; i < rows.Length; i++) rows[i] = (short)random.Next(greatest + 1);
        var scalar = new short[Size];
        ScalarKernels.Convolve(layer, rows, scalar, lines, First, dilation);
        var behind = rows[((First + lines) * LabelModel.Channels)..];

        var first = NetKernels.Convolve(layer, rows, First, lines, dilation);

        Assert.Equal(First - NetKernels.ReachOf(dilation), first);
        Assert.Equal(RowsOf(scalar, First, lines), RowsOf(rows, first, lines));
        Assert.All(RowsOf(rows, first + lines, First - first), value => Assert.Equal(0, value));
        Assert.Equal(behind, rows[((First + lines) * LabelModel.Channels)..]);
    }

    private static short[] RowsOf(short[] rows, int first, int lines) => rows[(first * LabelModel.Channels)..((first + lines) * LabelModel.Channels)];

    [Theory]
    [InlineData(0, 900)]
    [InlineData(1, LabelModel.MostState)]
    [InlineData(Lines, 900)]
    public void VectorAndScalarAnswersAgree(int lines, int greatest)
    {
        var random = new Random(greatest);
        var layer = RandomLayer(random, LabelModel.Channels, LabelModel.Outputs);
        var states = Enumerable.Range(0, lines * LabelModel.Channels).Select(_ => (short)random.Next(greatest + 1)).ToArray();
        var vector = Enumerable.Range(0, lines * LabelModel.Outputs).ToArray();
        var scalar = vector.ToArray();

        NetKernels.Answer(layer, states, vector, lines);
        ScalarKernels.Answer(layer, states, scalar, lines);

        Assert.Equal(scalar, vector);
    }

    /// <summary>The form for machines that have no instruction for it, which no test would run otherwise.</summary>
    [Fact]
    public void PairsAddUpAnywhere()
    {
        var random = new Random(3);
        for (var round = 0; round < 100; round++)
        {
            Vector128<short> one = Shorts(random), other = Shorts(random);
            var sums = NetVectors.AddPairsAnywhere(one, other);

            Assert.Equal(NetVectors.AddPairs(one, other), sums);
            for (var i = 0; i < Vector128<int>.Count; i++) Assert.Equal((one[2 * i] * other[2 * i]) + (one[(2 * i) + 1] * other[(2 * i) + 1]), sums[i]);
        }
    }

    private static Vector128<short> Shorts(Random random) => Vector128.Create([.. Enumerable.Range(0, Vector128<short>.Count).Select(_ => (short)random.Next(-32767, 32768))]);

    [Fact]
    public void AProductIsTheSumOfWeighedInputs()
    {
        var random = new Random(7);
        var weights = new short[64 * LabelModel.Channels];
        foreach (ref var weight in weights.AsSpan()) weight = (short)random.Next(-1014, 1014);
        var values = Enumerable.Range(0, 64).Select(_ => (short)random.Next(-3000, 3000)).ToArray();
        var sums = new int[LabelModel.Channels];

        NetKernels.Multiply(LayerOf(weights, new int[LabelModel.Channels]), values, sums);

        for (var output = 0; output < sums.Length; output++)
            Assert.Equal(Enumerable.Range(0, 64).Sum(input => values[input] * weights[(input * LabelModel.Channels) + output]), sums[output]);
    }

    /// <summary>A tap that is one, and mixing that is nothing: a line grows by what stands so many lines from it.</summary>
    [Theory]
    [InlineData(0, -2)]
    [InlineData(1, -1)]
    [InlineData(2, 0)]
    [InlineData(4, 2)]
    public void ATapLooksAtItsLine(int tap, int way)
    {
        const int dilation = 3, one = 1 << LabelModel.WeightBits, line = 20;
        short[] taps = new short[LabelModel.Taps * LabelModel.Channels], mix = new short[LabelModel.Channels * LabelModel.Channels];
        for (var c = 0; c < LabelModel.Channels; c++) taps[(tap * LabelModel.Channels) + c] = mix[(c * LabelModel.Channels) + c] = one;
        var rows = new short[Size];
        for (var i = 0; i < rows.Length; i++) rows[i] = (short)(i % 1000);
        var from = rows.ToArray();

        var first = NetKernels.Convolve(ConvolutionOf(taps, mix, new int[LabelModel.Channels]), rows, First, Lines, dilation);

        for (var c = 0; c < LabelModel.Channels; c++)
        {
            var here = ((First + line) * LabelModel.Channels) + c;
            Assert.Equal(from[here] + from[here + (way * dilation * LabelModel.Channels)], rows[((first + line) * LabelModel.Channels) + c]);
        }
    }

    private static NetConvolution RandomConvolution(Random random)
    {
        short[] taps = new short[LabelModel.Taps * LabelModel.Channels], mix = new short[LabelModel.Channels * LabelModel.Channels];
        foreach (ref var weight in taps.AsSpan()) weight = (short)random.Next(-1014, 1014);
        foreach (ref var weight in mix.AsSpan()) weight = (short)random.Next(-1014, 1014);
        return ConvolutionOf(taps, mix, [.. Enumerable.Range(0, LabelModel.Channels).Select(_ => random.Next(-20000, 20000))]);
    }

    private static NetConvolution ConvolutionOf(short[] taps, short[] mix, int[] biases)
    {
        var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        foreach (var weight in taps.Concat(mix)) writer.Write(weight);
        foreach (var bias in biases) writer.Write(bias);
        stream.Position = 0;
        return NetConvolution.Read(new BinaryReader(stream));
    }

    private static NetLayer RandomLayer(Random random, int inputs, int outputs)
    {
        var weights = new short[inputs * outputs];
        foreach (ref var weight in weights.AsSpan()) weight = (short)random.Next(-1014, 1014);
        return LayerOf(weights, [.. Enumerable.Range(0, outputs).Select(_ => random.Next(-20000, 20000))]);
    }

    private static NetLayer LayerOf(short[] weights, int[] biases)
    {
        var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        foreach (var weight in weights) writer.Write(weight);
        foreach (var bias in biases) writer.Write(bias);
        stream.Position = 0;
        return NetLayer.Read(new BinaryReader(stream), weights.Length / biases.Length, biases.Length);
    }
}
