namespace ArticleParser.Accuracy.Training;

/// <summary>Writes trained weights as the small integers that the library scores with.</summary>
internal static class Quantiser
{
    public static void Write(NetShape shape, float[] parameters, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(ScoringModel.Mark);
        writer.Write(FeatureTable.Version);
        var features = FeatureTable.Rows * shape.Channels;
        foreach (var value in parameters.AsSpan(0, features)) writer.Write((short)Whole(value, ScoringModel.StateBits, short.MaxValue));
        foreach (var value in parameters.AsSpan(features, FeatureTable.WordRows * shape.Channels)) writer.Write((sbyte)Whole(value, ScoringModel.WordBits, sbyte.MaxValue));
        for (var layer = 0; layer < NetShape.Layers; layer++) Layer(writer, parameters, shape.Convolutions[layer], shape.ConvolutionBias(layer), shape.Channels, rounds: true);
        Layer(writer, parameters, shape.Summary, shape.SummaryBias, shape.Channels, rounds: true);
        Layer(writer, parameters, shape.Leave, shape.LeaveBias, NetShape.Outputs, rounds: false);
    }

    private static void Layer(BinaryWriter writer, float[] parameters, int weights, int biases, int outputs, bool rounds)
    {
        for (var i = weights; i < biases; i++) writer.Write((sbyte)Whole(parameters[i], ScoringModel.WeightBits, sbyte.MaxValue));
        var half = rounds ? 1 << (ScoringModel.WeightBits - 1) : 0;
        for (var i = biases; i < biases + outputs; i++) writer.Write(Whole(parameters[i], ScoringModel.StateBits + ScoringModel.WeightBits, 1 << 24) + half);
    }

    private static int Whole(float value, int bits, int limit) => (int)Math.Clamp(MathF.Round(value * (1 << bits)), -limit, limit);
}
