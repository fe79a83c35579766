namespace ArticleParser;

/// <summary>A set of UTF-16 code units, a bit each.</summary>
internal sealed class CharSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public void Add(int c) => _bits[c / 64] |= 1UL << (c % 64);

    public bool Contains(int c) => (_bits[c / 64] >> (c % 64) & 1) != 0;
}
