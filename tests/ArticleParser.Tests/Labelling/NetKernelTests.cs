using System.Runtime.Intrinsics.X86;

namespace ArticleParser.Tests.Labelling;

/// <summary>The vector and the scalar form of the net's sums give the same bits: a page scores the same everywhere.</summary>
public class NetKernelTests
{
    private const int Lines = 37;
    private const int Size = (Lines + (2 * LineNet.Padding)) * ScoringModel.Channels;

    [Theory]
    [InlineData(1, 900)]
    [InlineData(3, 900)]
    [InlineData(9, 900)]
    [InlineData(9, short.MaxValue)]
    public void VectorAndScalarConvolutionsAgree(int dilation, int greatest)
    {
        Assert.SkipUnless(Avx2.IsSupported, "This machine has no AVX2, so there is no vector form to compare.");
        var random = new Random(dilation);
        var layer = RandomLayer(random, ScoringModel.Taps * ScoringModel.Channels);
        var from = new short[Size];
        for (var i = 0; i < from.Length; i++) from[i] = (short)random.Next(greatest + 1);
        var vector = new short[Size];
        var scalar = new short[Size];

        NetKernels.ConvolveVector(layer, from, vector, Lines, LineNet.Padding, dilation);
        NetKernels.ConvolveScalar(layer, from, scalar, Lines, LineNet.Padding, dilation);

        Assert.Equal(scalar, vector);
    }

    [Theory]
    [InlineData(1, 900, Lines)]
    [InlineData(3, 900, Lines - 1)]
    [InlineData(3, 900, 11)]
    [InlineData(9, 900, 1)]
    [InlineData(9, short.MaxValue, Lines)]
    public void WideAndScalarConvolutionsAgree(int dilation, int greatest, int lines)
    {
        Assert.SkipUnless(Avx512BW.IsSupported, "This machine has no AVX-512, so there is no wide form to compare.");
        var random = new Random(dilation);
        var layer = RandomLayer(random, ScoringModel.Taps * ScoringModel.Channels);
        var from = new short[Size];
        for (var i = 0; i < from.Length; i++) from[i] = (short)random.Next(greatest + 1);
        var wide = new short[Size];
        var scalar = new short[Size];

        NetKernels.ConvolveWide(layer, from, wide, lines, LineNet.Padding, dilation);
        NetKernels.ConvolveScalar(layer, from, scalar, lines, LineNet.Padding, dilation);

        Assert.Equal(scalar, wide);
    }

    [Fact]
    public void AProductIsTheSumOfWeighedInputs()
    {
        var random = new Random(7);
        var weights = new sbyte[32 * ScoringModel.Channels];
        random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        var values = Enumerable.Range(0, 32).Select(_ => (short)random.Next(-3000, 3000)).ToArray();
        var sums = new int[ScoringModel.Channels];

        NetKernels.Multiply(LayerOf(weights, new int[ScoringModel.Channels]), values, sums);

        for (var output = 0; output < sums.Length; output++)
            Assert.Equal(Enumerable.Range(0, 32).Sum(input => values[input] * weights[(input * ScoringModel.Channels) + output]), sums[output]);
    }

    [Theory]
    [InlineData(0, 900)]
    [InlineData(1, short.MaxValue)]
    [InlineData(Lines, 900)]
    public void VectorAndScalarAnswersAgree(int lines, int greatest)
    {
        Assert.SkipUnless(Avx2.IsSupported, "This machine has no AVX2, so there is no vector form to compare.");
        var random = new Random(greatest);
        var layer = RandomLayer(random, ScoringModel.Channels);
        var states = Enumerable.Range(0, lines * ScoringModel.Channels).Select(_ => (short)random.Next(greatest + 1)).ToArray();
        var vector = new int[lines * ScoringModel.Heads];
        var scalar = new int[lines * ScoringModel.Heads];

        HeadKernels.AnswerVector(layer, states, vector, lines);
        HeadKernels.AnswerScalar(layer, states, scalar, lines);

        Assert.Equal(scalar, vector);
    }

    /// <summary>The scalar form of the last layer is that of every other.</summary>
    [Fact]
    public void AnswersAreTheFirstSums()
    {
        var random = new Random(11);
        var layer = RandomLayer(random, ScoringModel.Channels);
        var states = Enumerable.Range(0, ScoringModel.Channels).Select(_ => (short)random.Next(900)).ToArray();
        var sums = new int[ScoringModel.Channels];
        var answers = new int[ScoringModel.Heads];

        NetKernels.Multiply(layer, states, sums);
        HeadKernels.AnswerScalar(layer, states, answers, 1);

        Assert.Equal(sums[..ScoringModel.Heads], answers);
    }

    private static NetLayer RandomLayer(Random random, int inputs)
    {
        var weights = new sbyte[inputs * ScoringModel.Channels];
        random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return LayerOf(weights, [.. Enumerable.Range(0, ScoringModel.Channels).Select(_ => random.Next(-20000, 20000))]);
    }

    private static NetLayer LayerOf(sbyte[] weights, int[] biases)
    {
        var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        foreach (var weight in weights) writer.Write(weight);
        foreach (var bias in biases) writer.Write(bias);
        stream.Position = 0;
        return NetLayer.Read(new BinaryReader(stream), weights.Length / ScoringModel.Channels);
    }
}
