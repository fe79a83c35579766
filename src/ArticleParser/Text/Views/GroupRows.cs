using System.Runtime.CompilerServices;

namespace ArticleParser.Text;

/// <summary>
/// Writes one row of each group, group after group. All of it is inlined: where a group begins is a constant then, and only what of it is meant is computed.
/// </summary>
/// <param name="first">Where the rows go; there must be room for them.</param>
/// <param name="reached">How many rows the groups before have.</param>
internal ref struct GroupRows(ref ushort first, int reached)
{
    private readonly ref ushort _first = ref first;

    /// <summary>How many rows were written.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows the groups so far have.</summary>
    public int Reached { get; private set; } = reached;

    /// <summary>A row of a group for each two values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int first, int second, int one, int two) => Add(first * second, (one * second) + two);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int size, int row)
    {
        Unsafe.Add(ref _first, Count++) = (ushort)(Reached + row);
        Reached += size;
    }
}
