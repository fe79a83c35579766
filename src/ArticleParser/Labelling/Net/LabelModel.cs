using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// The weights of the net and of the decoder, as their arithmetic takes them. A file holds, little endian: the mark, the
/// version of the features, then the rows of features (int16), the marks of the vocabulary (uint16), which row each of its words has (uint16), how many rows there are (int32), and these (int8), the rows of evidence (int16), the layers:
/// weights (int16; a convolution's taps before those that mix), biases (int32), and the decoder's tables (int16).
/// </summary>
internal sealed class LabelModel
{
    public const int Channels = 64;

    /// <summary>Words speak to the first channels alone: they are many, and this keeps the file small.</summary>
    public const int WordChannels = 16;

    /// <summary>What the net answers of each line: the sections, then the roles, and nothing up to a whole number of vectors.</summary>
    public const int Outputs = 48;

    public const int Taps = 5;

    /// <summary>Bits behind the point: of what flows between layers, of layers' weights, of word rows, of evidence and tables.</summary>
    public const int StateBits = 7;
    public const int WeightBits = 9;
    public const int WordBits = 5;
    public const int EvidenceBits = 9;

    /// <summary>No state is greater, so that no sum of a layer leaves an int: twice the channels times this times the greatest weight.</summary>
    public const short MostState = 13_000;

    /// <summary>No sum over taps is greater, for the same reason.</summary>
    public const short MostSum = 28_000;

    /// <summary>One logit, on the scale of the net's answers.</summary>
    public const int One = 1 << (StateBits + WeightBits);

    private const string Resource = "ArticleParser.Labelling.Weights.bin";
    private static readonly Lazy<LabelModel> s_builtIn = new(LoadBuiltIn);

    private LabelModel(BinaryReader reader)
    {
        Embedding = new short[FeatureTable.Rows * Channels];
        ReadShorts(reader, Embedding);
        ushort[] marks = new ushort[Vocabulary.Size], wordRows = new ushort[Vocabulary.Size];
        ReadShorts(reader, MemoryMarshal.Cast<ushort, short>(marks.AsSpan()));
        ReadShorts(reader, MemoryMarshal.Cast<ushort, short>(wordRows.AsSpan()));
        Vocabulary = new Vocabulary(marks, wordRows);
        Words = new sbyte[reader.ReadInt32() * WordChannels];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(Words.AsSpan()));
        Evidence = new short[FeatureTable.EvidenceRows * Outputs];
        ReadShorts(reader, Evidence);
        Centre(Evidence);
        Convolutions = new NetConvolution[Dilations.Length];
        for (var i = 0; i < Convolutions.Length; i++) Convolutions[i] = NetConvolution.Read(reader);
        Summary = NetLayer.Read(reader, 2 * Channels, Channels);
        OutputLayer = NetLayer.Read(reader, Channels, Outputs);
        var lattice = new short[RoleLattice.Parameters];
        ReadShorts(reader, lattice);
        Lattice = new RoleLattice(Array.ConvertAll(lattice, value => value / (float)(1 << EvidenceBits)));
    }

    /// <summary>How far apart the lines are that each convolution looks at.</summary>
    public static ReadOnlySpan<int> Dilations => [1, 3, 9];

    /// <summary>The weights that ship with the library.</summary>
    public static LabelModel BuiltIn => s_builtIn.Value;

    public static ReadOnlySpan<byte> Magic => "APLW"u8;

    /// <summary>The rows of features.</summary>
    public short[] Embedding { get; }

    /// <summary>Which words have rows, and their rows.</summary>
    public Vocabulary Vocabulary { get; }

    public sbyte[] Words { get; }

    /// <summary>What each row of evidence says of each answer.</summary>
    public short[] Evidence { get; }

    public NetConvolution[] Convolutions { get; }

    /// <summary>From the mean and the greatest of each channel to what is added to every line.</summary>
    public NetLayer Summary { get; }

    /// <summary>To the answers.</summary>
    public NetLayer OutputLayer { get; }

    /// <summary>Which roles stand in which sections, and how sections follow one another.</summary>
    public RoleLattice Lattice { get; }

    /// <summary>Reads weights.</summary>
    /// <exception cref="InvalidDataException">Not a weights file, or its feature version differs.</exception>
    public static LabelModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        Span<byte> head = stackalloc byte[Magic.Length + sizeof(int)];
        if (reader.Read(head) != head.Length || !head.StartsWith(Magic)) throw new InvalidDataException("This is no file of weights.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(head[Magic.Length..]);
        return version == FeatureTable.Version
            ? new LabelModel(reader)
            : throw new InvalidDataException($"The weights are for version {version} of the features, not {FeatureTable.Version}: train anew.");
    }

    /// <summary>What all roles are said alike tells nothing: without it, a row's numbers are what it speaks for and against.</summary>
    private static void Centre(Span<short> evidence)
    {
        for (var at = 0; at < evidence.Length; at += Outputs)
        {
            var roles = evidence.Slice(at + RoleLattice.Sections, LabelSpace.Roles.Length);
            var sum = 0;
            foreach (var value in roles) sum += value;
            var mean = (short)(sum / roles.Length);
            foreach (ref var value in roles) value -= mean;
        }
    }

    private static void ReadShorts(BinaryReader reader, Span<short> values)
    {
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(values, values);
    }

    private static LabelModel LoadBuiltIn()
    {
        using var stream = typeof(LabelModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The assembly lacks its weights, {Resource}.");
        return Load(stream);
    }
}
