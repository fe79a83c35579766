using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// The weights of the net, as its integer arithmetic takes them. A file holds, little endian: the mark, the version
/// of the features, then the rows of features (int16), of words (int8) and the layers: weights (int8), biases (int32).
/// Behind that, the rankings: the version of their rows, and the rows of each (int16).
/// </summary>
internal sealed class ScoringModel
{
    public const int Channels = 16;
    public const int Heads = 8;
    public const int Layers = 3;
    public const int Taps = 5;

    /// <summary>Bits behind the point: of what flows between layers, of layers' weights, of word rows.</summary>
    public const int StateBits = 7;
    public const int WeightBits = 6;
    public const int WordBits = 5;

    /// <summary>One, on the scale of the heads' answers.</summary>
    public const int One = 1 << (StateBits + WeightBits);

    private const string Resource = "ArticleParser.Labelling.Weights.bin";
    private static readonly Lazy<ScoringModel> s_builtIn = new(LoadBuiltIn);

    private ScoringModel(BinaryReader reader)
    {
        Rows = new short[(FeatureTable.Rows + FeatureTable.WordRows) * Channels];
        var features = Rows.AsSpan(0, FeatureTable.Rows * Channels);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(features));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(features, features);
        ReadWords(reader.BaseStream, Rows.AsSpan(features.Length));
        Convolutions = new NetLayer[Layers];
        for (var i = 0; i < Layers; i++) Convolutions[i] = NetLayer.Read(reader, Taps * Channels);
        Summary = NetLayer.Read(reader, 2 * Channels);
        Leave = NetLayer.Read(reader, Channels);
        var ranks = ReadsRankings(reader);
        Story = ranks ? LineRanking.Read(reader) : LineRanking.None;
        Subheading = ranks ? LineRanking.Read(reader) : LineRanking.None;
        Headline = ranks ? LineRanking.Read(reader) : LineRanking.None;
    }

    /// <summary>The weights that ship with the library.</summary>
    public static ScoringModel BuiltIn => s_builtIn.Value;

    public static ReadOnlySpan<byte> Mark => "APNW"u8;

    /// <summary>How much of a file the net takes, in bytes: the rankings stand behind.</summary>
    public static int NetBytes { get; } = Mark.Length + sizeof(int)
        + (Channels * ((FeatureTable.Rows * sizeof(short)) + FeatureTable.WordRows))
        + (Layers * NetLayer.Bytes(Taps * Channels)) + NetLayer.Bytes(2 * Channels) + NetLayer.Bytes(Channels);

    /// <summary>
    /// The rows of features, and behind them those of words, brought to the scale of the others once: a line is the sum of
    /// some fifty rows.
    /// </summary>
    public short[] Rows { get; }

    public NetLayer[] Convolutions { get; }

    /// <summary>From the mean and the greatest of each channel to what is added to every line.</summary>
    public NetLayer Summary { get; }

    /// <summary>To the heads; the outputs beyond <see cref="Heads"/> are not used.</summary>
    public NetLayer Leave { get; }

    /// <summary>Which lines in and around the story are the story's.</summary>
    public LineRanking Story { get; }

    /// <summary>Which short lines within the story are its headings.</summary>
    public LineRanking Subheading { get; }

    /// <summary>Which of the lines that may be the headline is it.</summary>
    public LineRanking Headline { get; }

    /// <summary>Reads weights.</summary>
    /// <exception cref="InvalidDataException">The stream holds no weights, or such of other features.</exception>
    public static ScoringModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Span<byte> head = stackalloc byte[Mark.Length + sizeof(int)];
        if (reader.Read(head) != head.Length || !head.StartsWith(Mark)) throw new InvalidDataException("This is no file of weights.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(head[Mark.Length..]);
        return version == FeatureTable.Version
            ? new ScoringModel(reader)
            : throw new InvalidDataException($"The weights are for version {version} of the features, not {FeatureTable.Version}: train anew.");
    }

    /// <summary>Weights fresh from the trainer have no rankings yet: those are made from what the net says.</summary>
    private static bool ReadsRankings(BinaryReader reader)
    {
        Span<byte> version = stackalloc byte[sizeof(int)];
        if (reader.Read(version) < version.Length) return false;
        var number = BinaryPrimitives.ReadInt32LittleEndian(version);
        return number == RankTable.Version
            ? true
            : throw new InvalidDataException($"The rankings are for version {number} of their rows, not {RankTable.Version}: train anew.");
    }

    // Runs once, and long: compiled in full at once, and not for a second time while it runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadWords(Stream stream, Span<short> rows)
    {
        var bytes = new byte[rows.Length];
        stream.ReadExactly(bytes);
        for (var i = 0; i < bytes.Length; i++) rows[i] = (short)((sbyte)bytes[i] << (StateBits - WordBits));
    }

    private static ScoringModel LoadBuiltIn()
    {
        using var stream = typeof(ScoringModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The assembly lacks its weights, {Resource}.");
        return Load(stream);
    }
}
