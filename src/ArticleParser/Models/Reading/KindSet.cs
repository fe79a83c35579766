namespace ArticleParser;

/// <summary>A set of kinds, a bit each.</summary>
internal readonly struct KindSet
{
    private const int Bits = 64;
    private readonly ulong[] _words;

    public KindSet(SyntaxKind[] kinds)
    {
        _words = new ulong[(kinds.Length == 0 ? 0 : (int)kinds.Max() / Bits) + 1];
        foreach (var kind in kinds) _words[(int)kind / Bits] |= 1UL << ((int)kind % Bits);
    }

    public bool Has(SyntaxKind kind) => (int)kind / Bits < _words.Length && (_words[(int)kind / Bits] >> ((int)kind % Bits) & 1) != 0;
}
