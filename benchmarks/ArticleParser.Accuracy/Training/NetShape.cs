namespace ArticleParser.Accuracy.Training;

/// <summary>Where each layer's numbers stand in the one array of parameters.</summary>
internal sealed class NetShape
{
    public const int Taps = 5;
    public const int Layers = 3;

    /// <summary>Outputs are padded to a whole row of columns.</summary>
    public const int Outputs = Kernels.Columns;

    /// <summary>The widest reach of a layer: so many lines of zeros stand before and after a page.</summary>
    public const int Padding = 18;

    public NetShape(int channels)
    {
        Channels = channels;
        var next = Rows * channels;
        for (var i = 0; i < Layers; i++)
        {
            Convolutions[i] = next;
            next += ((Taps * channels) + 1) * channels;
        }

        Summary = next;
        next += ((2 * channels) + 1) * channels;
        Leave = next;
        Total = next + ((channels + 1) * Outputs);
    }

    public int Channels { get; }

    public static int Rows => FeatureTable.Rows + FeatureTable.WordRows;

    /// <summary>Weights, tap by tap, and behind them the biases.</summary>
    public int[] Convolutions { get; } = new int[Layers];

    public int Summary { get; }

    public int Leave { get; }

    public int Total { get; }

    public static int Dilation(int layer) => layer switch { 0 => 1, 1 => 3, _ => 9 };

    public int ConvolutionBias(int layer) => Convolutions[layer] + (Taps * Channels * Channels);

    public int SummaryBias => Summary + (2 * Channels * Channels);

    public int LeaveBias => Leave + (Channels * Outputs);
}
