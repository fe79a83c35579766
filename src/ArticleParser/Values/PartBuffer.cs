using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ArticleParser.Values;

/// <summary>The parts of a value while it is read. Most attempts find none, and those allocate nothing; most values are one part.</summary>
internal struct PartBuffer
{
    private Part[]? _items;

    public int Count { get; private set; }

    public readonly Part this[int index]
    {
        get => _items![index];
        set => _items![index] = value;
    }

    public readonly ReadOnlySpan<Part> AsSpan() => _items.AsSpan(0, Count);

    public void Add(Part part)
    {
        if (_items is null) _items = new Part[1];
        else if (Count == _items.Length) Array.Resize(ref _items, Count < 3 ? 3 : Count * 2);
        _items[Count++] = part;
    }

    /// <summary>Forgets all parts from this one on.</summary>
    public void CutTo(int count) => Count = count;

    /// <summary>The parts, so many characters later in the line.</summary>
    public readonly void Move(int by)
    {
        if (by == 0) return;
        for (var i = 0; i < Count; i++) _items![i] = _items[i] with { Start = _items[i].Start + by };
    }

    /// <summary>What was gathered; the buffer is used up.</summary>
    public ImmutableArray<Part> ToImmutable()
    {
        if (Count == 0) return [];
        if (_items!.Length != Count) Array.Resize(ref _items, Count);
        return ImmutableCollectionsMarshal.AsImmutableArray(_items);
    }
}
