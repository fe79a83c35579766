namespace ArticleParser.Labelling;

/// <summary>
/// A layer that looks at lines around a line: each channel is summed over a few lines with weights of its own, then channels are mixed. That takes a fifth of the
/// numbers that a weight for each tap and pair of channels would, and tells as much.
/// </summary>
internal sealed class NetConvolution
{
    /// <summary>Taps two by two; the last stands alone.</summary>
    public const int Pairs = (LabelModel.Taps + 1) / 2;

    private const int C = LabelModel.Channels;

    // A vector's sixteen channels are unpacked in halves of each of its two lanes: channels 0 to 3 and 8 to 11, then the others.
    private const int Lane = 8;
    private const int Block = 16;

    private NetConvolution(short[] taps, NetLayer mix) => (Taps, TapPairs, Mix) = (taps, Pair(taps), mix);

    /// <summary>The weights of each channel, tap by tap.</summary>
    public short[] Taps { get; }

    /// <summary>The same as vectors take them: for each pair of taps and sixteen channels, each channel's two weights side by side, in the order in which channels are unpacked.</summary>
    public short[] TapPairs { get; }

    /// <summary>From the sums to what a line grows by.</summary>
    public NetLayer Mix { get; }

    public static NetConvolution Read(BinaryReader reader)
    {
        var taps = new short[LabelModel.Taps * C];
        foreach (ref var weight in taps.AsSpan()) weight = reader.ReadInt16();
        return new NetConvolution(taps, NetLayer.Read(reader, C, C));
    }

    private static short[] Pair(short[] taps)
    {
        var pairs = new short[Pairs * 2 * C];
        for (var tap = 0; tap < LabelModel.Taps; tap++)
        {
            for (var c = 0; c < C; c++)
            {
                int lane = c % Block / Lane, within = c % Lane, isHigh = within / (Lane / 2);
                var place = (isHigh * Block) + (lane * Lane) + (within % (Lane / 2) * 2) + (tap & 1);
                pairs[((tap / 2 * C) + (c / Block * Block)) * 2 + place] = taps[(tap * C) + c];
            }
        }

        return pairs;
    }
}
