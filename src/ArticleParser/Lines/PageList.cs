using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleParser;

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

    public int Count { get; private set; }

    public ref T this[int index]
    {
        get
        {
            WorkCount.Add();
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count);
            return ref Unsafe.Add(ref First, index);
        }
    }

    private ref T First => ref PageMemory.First<T>(_memory);

    public Span<T> AsSpan() => MemoryMarshal.CreateSpan(ref First, Count);

    public Span<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    public void Add(in T item)
    {
        if (Count == _capacity) Grow();
        Unsafe.Add(ref First, Count++) = item;
    }

    public void Clear() => Count = 0;

    public void Dispose()
    {
        if (_memory.Length > 0) PageMemory.Return(_memory);
        _memory = [];
        Count = _capacity = 0;
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
