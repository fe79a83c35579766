namespace ArticleParser.Text;

/// <summary>What lists of all kinds of items have in common: apart from them, so that the runtime compiles it once and not for each kind.</summary>
/// <param name="capacity">For how many items there is room at first.</param>
/// <param name="size">How many bytes an item has.</param>
internal abstract class PageMemoryList(int capacity, int size) : IDisposable
{
    public int Count { get; protected set; }

    /// <summary>As many as were asked for: the rented memory may be longer.</summary>
    protected int Capacity { get; private set; } = Math.Max(1, capacity);

    protected byte[] Memory { get; private set; } = PageMemory.Rent(Math.Max(1, capacity), size);

    public void Clear() => Count = 0;

    /// <summary>Takes the last items out again.</summary>
    public void Shorten(int by) => Count -= by;

    public void Dispose()
    {
        if (Memory.Length > 0) PageMemory.Return(Memory);
        Memory = [];
        Count = Capacity = 0;
    }

    /// <summary>Makes room for so many more items.</summary>
    protected void Grow(int more)
    {
        var capacity = Capacity;
        while (capacity - Count < more) capacity *= 2;
        var larger = PageMemory.Rent(capacity, size);
        Memory.AsSpan(0, Count * size).CopyTo(larger);
        PageMemory.Return(Memory);
        (Memory, Capacity) = (larger, capacity);
    }
}
