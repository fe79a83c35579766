namespace ArticleParser.Labelling;

/// <summary>
/// Weights from some inputs to sixteen outputs, laid out for multiply-add of neighbours: for each pair of inputs,
/// each output's two weights side by side.
/// </summary>
internal sealed class NetLayer
{
    private NetLayer(short[] pairs, int[] biases)
    {
        Pairs = pairs;
        Biases = biases;
    }

    public short[] Pairs { get; }

    /// <summary>With the half that makes the later shift round to the nearest.</summary>
    public int[] Biases { get; }

    /// <summary>How much of a file a layer takes.</summary>
    public static int Bytes(int inputs) => ScoringModel.Channels * (inputs + sizeof(int));

    /// <summary>Weights stand in the file input by input.</summary>
    public static NetLayer Read(BinaryReader reader, int inputs)
    {
        var pairs = new short[inputs * ScoringModel.Channels];
        for (var input = 0; input < inputs; input++)
        {
            for (var output = 0; output < ScoringModel.Channels; output++) pairs[At(input, output)] = reader.ReadSByte();
        }

        var biases = new int[ScoringModel.Channels];
        for (var output = 0; output < biases.Length; output++) biases[output] = reader.ReadInt32();
        return new NetLayer(pairs, biases);
    }

    public static int At(int input, int output) => (input / 2 * 2 * ScoringModel.Channels) + (output * 2) + (input & 1);
}
