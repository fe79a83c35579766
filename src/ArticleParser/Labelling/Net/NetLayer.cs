namespace ArticleParser.Labelling;

/// <summary>
/// Weights from some inputs to some outputs, laid out for multiply-add of neighbours: for each pair of inputs, each
/// output's two weights side by side.
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

    public int Outputs => Biases.Length;

    /// <summary>Weights stand in the file input by input.</summary>
    public static NetLayer Read(BinaryReader reader, int inputs, int outputs)
    {
        var pairs = new short[inputs * outputs];
        for (var input = 0; input < inputs; input++)
        {
            for (var output = 0; output < outputs; output++) pairs[At(input, output, outputs)] = reader.ReadInt16();
        }

        var biases = new int[outputs];
        for (var output = 0; output < outputs; output++) biases[output] = reader.ReadInt32();
        return new NetLayer(pairs, biases);
    }

    public static int At(int input, int output, int outputs) => (input / 2 * 2 * outputs) + (output * 2) + (input & 1);
}
