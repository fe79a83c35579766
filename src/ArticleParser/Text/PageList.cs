using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleParser.Text;

/// <summary>
/// A list that lives as long as the parse of one page: its memory is rented and goes back when the page is done.
/// Items are given by reference, since they are larger than what is mostly asked of them.
/// </summary>
internal sealed class PageList<T>(int capacity) : IDisposable
    where T : unmanaged
{
    private byte[] _memory = PageMemory.Rent(Math.Max(1, capacity), Unsafe.SizeOf<T>());

    // As many as were asked for: the rented memory may be longer.
    private int _capacity = Math.Max(1, capacity);

    private int _count;

    public int Count => _count;

    public ref T this[int index]
    {
        get
        {
            WorkCount.Add();
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_count);
            return ref Unsafe.Add(ref First, index);
        }
    }

    private ref T First => ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(_memory));

    public Span<T> AsSpan() => MemoryMarshal.CreateSpan(ref First, _count);

    public void Add(in T item)
    {
        if (_count == _capacity) Grow();
        Unsafe.Add(ref First, _count++) = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        while (_capacity - _count < items.Length) Grow();
        items.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref First, _count), items.Length));
        _count += items.Length;
    }

    public void Clear() => _count = 0;

    public void Dispose()
    {
        if (_memory.Length > 0) PageMemory.Return(_memory);
        _memory = [];
        _count = _capacity = 0;
    }

    private void Grow()
    {
        var larger = PageMemory.Rent(_capacity * 2, Unsafe.SizeOf<T>());
        AsSpan().CopyTo(PageMemory.Items<T>(larger));
        PageMemory.Return(_memory);
        _memory = larger;
        _capacity *= 2;
    }
}
