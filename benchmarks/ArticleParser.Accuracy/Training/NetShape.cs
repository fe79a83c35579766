namespace ArticleParser.Accuracy.Training;

/// <summary>Where each layer's numbers stand in the one array of parameters.</summary>
internal sealed class NetShape
{
    public const int Taps = LabelModel.Taps;

    public const int Outputs = LabelModel.Outputs;

    public NetShape(int channels, int wordChannels, int words, int[] dilations)
    {
        Channels = channels;
        WordChannels = wordChannels;
        Dilations = dilations;
        Padding = dilations.Max() * (Taps / 2);
        Words = FeatureTable.Rows * channels;
        Evidence = Words + (words * wordChannels);
        var next = Evidence + (FeatureTable.EvidenceRows * Outputs);
        Convolutions = new int[dilations.Length];
        for (var i = 0; i < Convolutions.Length; i++)
        {
            Convolutions[i] = next;
            next += (Taps + channels + 1) * channels;
        }

        Summary = next;
        next += ((2 * channels) + 1) * channels;
        OutputLayer = next;
        Lattice = next + ((channels + 1) * Outputs);
        Total = (Lattice + RoleLattice.Parameters + 7) / 8 * 8;
    }

    public int Channels { get; }

    /// <summary>Words speak to the first channels alone.</summary>
    public int WordChannels { get; }

    public int[] Dilations { get; }

    public int Layers => Dilations.Length;

    /// <summary>The widest reach of a layer: so many lines of zeros stand before and after a page.</summary>
    public int Padding { get; }

    public int Words { get; }

    public int Evidence { get; }

    /// <summary>Weights of each channel, tap by tap, behind them those that mix channels, and the biases.</summary>
    public int[] Convolutions { get; }

    public int Summary { get; }

    public int OutputLayer { get; }

    /// <summary>The decoder's numbers.</summary>
    public int Lattice { get; }

    public int Total { get; }

    public int Mix(int layer) => Convolutions[layer] + (Taps * Channels);

    public int MixBias(int layer) => Mix(layer) + (Channels * Channels);

    public int SummaryBias => Summary + (2 * Channels * Channels);

    public int OutputBias => OutputLayer + (Channels * Outputs);
}
