using System.Numerics;

namespace ArticleParser.Text;

/// <summary>A number for each hash of a page's lines, the same for the same hash: an index into tables of so many items as <see cref="Count"/> says. Rented: dispose it.</summary>
/// <param name="lines">How many hashes there are at most.</param>
internal sealed class HashSlots(int lines) : IDisposable
{
    private const int Fewest = 16;

    // Each hash stands in the next free place behind that of its last bits; 0 for none. Half of the places are free at least, so what is not there is told soon.
    private byte[] _memory = RentEmpty(SizeFor(lines));

    /// <summary>How many slots there are.</summary>
    public int Count { get; } = SizeFor(lines);

    private Span<uint> Hashes => PageMemory.Items<uint>(_memory)[..Count];

    /// <summary>The slot of a hash, which is taken in where it is not there.</summary>
    public int Add(uint hash)
    {
        var slot = Find(hash);
        Hashes[slot] = KeyOf(hash);
        return slot;
    }

    /// <summary>The slot of a hash; -1 where it was not added.</summary>
    public int IndexOf(uint hash)
    {
        var slot = Find(hash);
        return Hashes[slot] == 0 ? -1 : slot;
    }

    /// <summary>Whether the hash was added.</summary>
    public bool Has(uint hash) => Hashes[Find(hash)] != 0;

    public void Dispose()
    {
        if (_memory.Length > 0) PageMemory.Return(_memory);
        _memory = [];
    }

    private static int SizeFor(int lines) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Fewest, lines * 2));

    private static byte[] RentEmpty(int size)
    {
        var memory = PageMemory.Rent(size, sizeof(uint));
        PageMemory.Items<uint>(memory)[..size].Clear();
        return memory;
    }

    private static uint KeyOf(uint hash) => Math.Max(1, hash);

    /// <summary>Where the hash stands, or would.</summary>
    private int Find(uint hash)
    {
        var hashes = Hashes;
        var key = KeyOf(hash);
        var slot = (int)(key & (uint)(hashes.Length - 1));
        while (hashes[slot] != 0 && hashes[slot] != key) slot = (slot + 1) & (hashes.Length - 1);
        return slot;
    }
}
