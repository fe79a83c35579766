namespace ArticleParser.Accuracy.Training;

/// <summary>Writes trained weights as the small integers that the library scores with.</summary>
internal static class Quantiser
{
    public static void Write(WordTable words, NetShape shape, float[] parameters, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(LabelModel.Magic);
        writer.Write(FeatureTable.Version);
        Shorts(writer, parameters.AsSpan(0, shape.Words), LabelModel.StateBits);
        Words(writer, words, shape, parameters);
        Shorts(writer, parameters.AsSpan(shape.Evidence, shape.Convolutions[0] - shape.Evidence), LabelModel.EvidenceBits);
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            Shorts(writer, parameters.AsSpan(shape.Convolutions[layer], NetShape.Taps * shape.Channels), LabelModel.WeightBits);
            Layer(writer, parameters, shape.Mix(layer), shape.MixBias(layer), shape.Channels, rounds: true);
        }

        Layer(writer, parameters, shape.Summary, shape.SummaryBias, shape.Channels, rounds: true);
        Layer(writer, parameters, shape.OutputLayer, shape.OutputBias, NetShape.Outputs, rounds: false);
        Shorts(writer, parameters.AsSpan(shape.Lattice, RoleLattice.Parameters), LabelModel.EvidenceBits);
    }

    private static void Words(BinaryWriter writer, WordTable words, NetShape shape, float[] parameters)
    {
        foreach (var mark in words.Vocabulary.Marks) writer.Write(mark);
        foreach (var row in words.Vocabulary.Rows) writer.Write(row);
        writer.Write(words.Parts.Count);
        foreach (var parts in words.Parts)
        {
            for (var channel = 0; channel < shape.WordChannels; channel++)
                writer.Write((sbyte)Whole(parts.Sum(part => parameters[shape.Words + (part * shape.WordChannels) + channel]), LabelModel.WordBits, sbyte.MaxValue));
        }
    }

    private static void Shorts(BinaryWriter writer, ReadOnlySpan<float> values, int bits)
    {
        foreach (var value in values) writer.Write((short)Whole(value, bits, short.MaxValue));
    }

    private static void Layer(BinaryWriter writer, float[] parameters, int weights, int biases, int outputs, bool rounds)
    {
        for (var i = weights; i < biases; i++) writer.Write((short)Whole(parameters[i], LabelModel.WeightBits, short.MaxValue));
        var half = rounds ? 1 << (LabelModel.WeightBits - 1) : 0;
        for (var i = biases; i < biases + outputs; i++) writer.Write(Whole(parameters[i], LabelModel.StateBits + LabelModel.WeightBits, 1 << 28) + half);
    }

    private static int Whole(float value, int bits, int limit) => (int)Math.Clamp(MathF.Round(value * (1 << bits)), -limit, limit);
}
