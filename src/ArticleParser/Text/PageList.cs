using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleParser.Text;

/// <summary>
/// A list that lives as long as the parse of one page: its memory is rented and goes back when the page is done.
/// Items are given by reference, since they are larger than what is mostly asked of them.
/// </summary>
internal sealed class PageList<T>(int capacity) : PageMemoryList(capacity, Unsafe.SizeOf<T>())
    where T : unmanaged
{
    public ref T this[int index]
    {
        get
        {
            WorkCount.Add(Work.Look);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count);
            return ref Unsafe.Add(ref First, index);
        }
    }

    private ref T First => ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(Memory));

    public Span<T> AsSpan() => MemoryMarshal.CreateSpan(ref First, Count);

    /// <summary>The same items in a list of their own.</summary>
    public PageList<T> Copy()
    {
        var copy = new PageList<T>(Count);
        copy.AddRange(AsSpan());
        return copy;
    }

    public void Add(in T item)
    {
        if (Count == Capacity) Grow(1);
        Unsafe.Add(ref First, Count++) = item;
    }

    /// <summary>Adds an item that is written where it stands: copying what was just written waits until all of it is.</summary>
    public ref T AddEmpty()
    {
        if (Count == Capacity) Grow(1);
        ref var item = ref Unsafe.Add(ref First, Count++);
        item = default;
        return ref item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (Capacity - Count < items.Length) Grow(items.Length);
        items.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref First, Count), items.Length));
        Count += items.Length;
    }
}
