using System.Buffers;

namespace ArticleParser;

/// <summary>
/// A list that lives as long as the parse of one page: its memory is rented and goes back when the page is done.
/// Items are given by reference, since they are larger than what is mostly asked of them.
/// </summary>
internal sealed class PageList<T>(int capacity) : IDisposable
    where T : struct
{
    private T[] _items = ArrayPool<T>.Shared.Rent(Math.Max(1, capacity));

    public int Count { get; private set; }

    public ref T this[int index] => ref AsSpan()[index];

    public Span<T> AsSpan() => _items.AsSpan(0, Count);

    public Span<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    public void Add(in T item)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = item;
    }

    public void Dispose()
    {
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_items.Length * 2);
        AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
