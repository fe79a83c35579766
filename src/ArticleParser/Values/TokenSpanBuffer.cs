using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleParser.Values;

/// <summary>The parts of a value while it is read. Most attempts find none and most values are a few parts: those allocate nothing before they are wanted.</summary>
internal struct TokenSpanBuffer
{
    // As soon as there are more than these, all of them stand in the array.
    private Few _few;
    private TokenSpan[]? _items;

    public int Count { get; private set; }

    public TokenSpan this[int index]
    {
        readonly get => AsSpan()[index];
        set
        {
            if (_items is null) _few[index] = value;
            else _items[index] = value;
        }
    }

    [UnscopedRef]
    public readonly ReadOnlySpan<TokenSpan> AsSpan() => _items is null ? ((ReadOnlySpan<TokenSpan>)_few)[..Count] : _items.AsSpan(0, Count);

    public void Add(TokenSpan part)
    {
        if (_items is null && Count < Few.Count)
        {
            _few[Count++] = part;
            return;
        }

        if (_items is null) ((ReadOnlySpan<TokenSpan>)_few).CopyTo(_items = new TokenSpan[2 * Few.Count]);
        else if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = part;
    }

    /// <summary>Forgets all parts from this one on.</summary>
    public void CutTo(int count) => Count = count;

    /// <summary>The parts, so many characters later in the line.</summary>
    public void Move(int by)
    {
        for (var i = 0; i < Count && by != 0; i++) this[i] = this[i] with { Start = this[i].Start + by };
    }

    /// <summary>What was gathered; the buffer is used up.</summary>
    public ImmutableArray<TokenSpan> ToImmutable()
    {
        if (Count == 0) return [];
        if (_items is null) return ImmutableCollectionsMarshal.AsImmutableArray(AsSpan().ToArray());
        if (_items.Length != Count) Array.Resize(ref _items, Count);
        return ImmutableCollectionsMarshal.AsImmutableArray(_items);
    }

    [InlineArray(Count)]
    private struct Few
    {
        public const int Count = 4;

        private TokenSpan _first;
    }
}
