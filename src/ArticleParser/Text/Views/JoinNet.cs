using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleParser.Text;

/// <summary>Says whether two neighbouring lines are one.</summary>
internal interface IJoinJudge
{
    /// <param name="rows">What the lines say, as <see cref="JoinFeatures"/> gives it.</param>
    /// <param name="at">Where the second line's first sign stands in the text.</param>
    bool Joins(ReadOnlySpan<ushort> rows, int at);
}

/// <summary>
/// A small net over the rows of a pair: the rows' sums are hidden values, of which the first goes to the answer as it is and the others where they are positive.
/// Integers throughout, so the answer is the same on every machine.
/// </summary>
internal sealed class JoinNet : IJoinJudge
{
    /// <summary>How many values a row has.</summary>
    public const int Width = 32;

    /// <summary>What stands for 1 in a row; the answer's 1 is its square.</summary>
    public const int One = 32;

    private const string Resource = "ArticleParser.Text.Views.Joins.bin";

    private readonly sbyte[] _rows;
    private readonly int[] _leave;
    private readonly int[] _bias;
    private readonly int _threshold;

    /// <param name="rows">The values of each row.</param>
    /// <param name="leave">What each hidden value weighs in the answer; the first is not used.</param>
    /// <param name="bias">Where each hidden value begins.</param>
    /// <param name="threshold">The answer must be above it.</param>
    public JoinNet(sbyte[] rows, sbyte[] leave, int[] bias, int threshold)
    {
        (_rows, _bias, _threshold) = (rows, bias, threshold);

        // The first hidden value goes to the answer as it is.
        _leave = new int[Width];
        for (var i = 1; i < Width; i++) _leave[i] = leave[i];
    }

    /// <summary>For pages whose lines are cut at links.</summary>
    public static JoinNet Cut => BuiltIn.Nets.Cut;

    /// <summary>For pages that are wrapped at a width.</summary>
    public static JoinNet Wrapped => BuiltIn.Nets.Wrapped;

    /// <summary>Reads both nets.</summary>
    /// <exception cref="InvalidDataException">Not a file of such weights, or its version differs.</exception>
    public static (JoinNet Cut, JoinNet Wrapped) Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadInt32() != JoinFeatures.Version || reader.ReadInt32() != JoinFeatures.Rows) throw new InvalidDataException("The weights of joins are for other features: train them anew.");
        return (ReadNet(reader), ReadNet(reader));
    }

    public static void Write(Stream stream, JoinNet cut, JoinNet wrapped)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(JoinFeatures.Version);
        writer.Write(JoinFeatures.Rows);
        cut.WriteTo(writer);
        wrapped.WriteTo(writer);
    }

    public bool Joins(ReadOnlySpan<ushort> rows, int at) => Answer(rows) > _threshold;

    /// <summary>The logarithm of the odds, in units of 1 / <see cref="One"/>².</summary>
    public int Answer(ReadOnlySpan<ushort> rows)
    {
        // A pair has some forty rows, so that their sums are far from what sixteen bits hold.
        Vector256<short> first = default, second = default;
        ref var values = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (var row in rows)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref values, (nuint)(row * Width)));
            first += low;
            second += high;
        }

        var (one, two) = Vector256.Widen(first);
        var (three, four) = Vector256.Widen(second);
        return ((_bias[0] + one[0]) * One) + Vector256.Sum(Weighed(one, 0) + Weighed(two, 1) + Weighed(three, 2) + Weighed(four, 3));
    }

    /// <summary>What eight hidden values are to the answer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> Weighed(Vector256<int> sums, int part)
    {
        var at = (nuint)(part * Vector256<int>.Count);
        var hidden = sums + Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_bias), at);
        return Vector256.Max(hidden, Vector256<int>.Zero) * Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_leave), at);
    }

    private static JoinNet ReadNet(BinaryReader reader)
    {
        var threshold = reader.ReadInt32();
        var bias = new int[Width];
        foreach (ref var value in bias.AsSpan()) value = reader.ReadInt32();
        var leave = ReadBytes(reader, Width);
        return new JoinNet(ReadBytes(reader, JoinFeatures.Rows * Width), leave, bias, threshold);
    }

    private static sbyte[] ReadBytes(BinaryReader reader, int count)
    {
        var values = new sbyte[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private void WriteTo(BinaryWriter writer)
    {
        writer.Write(_threshold);
        foreach (var value in _bias) writer.Write(value);
        foreach (var value in _leave) writer.Write((sbyte)value);
        writer.Write(MemoryMarshal.AsBytes(_rows.AsSpan()));
    }

    /// <summary>Read when the first page asks for it that is cut or wrapped.</summary>
    private static class BuiltIn
    {
        public static readonly (JoinNet Cut, JoinNet Wrapped) Nets = LoadBuiltIn();

        private static (JoinNet Cut, JoinNet Wrapped) LoadBuiltIn()
        {
            using var stream = typeof(JoinNet).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidDataException($"The assembly lacks its weights, {Resource}.");
            return Load(stream);
        }
    }
}
