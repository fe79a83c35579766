using ArticleParser.Text;

namespace ArticleParser.Lines;

/// <summary>
/// The short lines of a page, as its menu has them: what else a line begins or ends with and is one of them is a kicker. "Harbour news" in the menu tells
/// that "Harbour newsFerry fares rise" is glued.
/// </summary>
internal sealed class PageKickers : IDisposable
{
    /// <summary>A kicker has no more words.</summary>
    public const int MostWords = 4;

    /// <summary>A kicker is no longer.</summary>
    public const int Longest = 40;

    private const int Shortest = 3;
    private const int Bits = 1 << 14;

    private readonly PageList<uint> _hashes;

    // Most words are none, and are told here.
    private readonly PageList<ulong> _bits = new(Bits / 64);

    private bool _isSorted;

    public PageKickers(LexedPage page)
    {
        _hashes = new PageList<uint>(page.Count);
        for (var i = 0; i < Bits / 64; i++) _bits.Add(0);
        var facts = page.Facts.AsSpan();
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Words > MostWords || facts[i].Length is < Shortest or > Longest || (facts[i].First & CharClass.Letter) == 0) continue;
            var hash = WordHasher.Hash(page.TextOf(i));
            _hashes.Add(hash);
            _bits[(int)(hash % Bits / 64)] |= 1UL << (int)(hash % 64);
        }
    }

    public void Dispose()
    {
        _hashes.Dispose();
        _bits.Dispose();
    }

    /// <summary>Whether the words are a line of the page.</summary>
    public bool Has(ReadOnlySpan<char> words) => words.Length is >= Shortest and <= Longest && Has(WordHasher.Hash(words));

    /// <summary>The first words of a line that are a line of the page, before a capital: where they end; 0 for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="seam">Where something is glued on; -1 for nowhere.</param>
    /// <param name="next">Where what follows begins.</param>
    public int FirstEnd(ReadOnlySpan<char> line, int seam, out int next)
    {
        next = 0;
        var hash = 0u;
        var words = 1;
        for (var at = 0; at < Math.Min(line.Length - 2, Longest); at++)
        {
            if (at >= Shortest && (at == seam || IsEnd(line[at])) && Has(WordHasher.Mix(hash)) && OpensTitle(line, at, out next)) return at;
            if (CharClasses.Is(line[at], CharClass.Space) && ++words > MostWords) return 0;
            hash = WordHasher.Next(hash, line[at]);
        }

        return 0;
    }

    private static bool IsEnd(char c) => CharClasses.Is(c, CharClass.Space) || c is ':' or '|' or '/';

    private static bool OpensTitle(ReadOnlySpan<char> line, int at, out int next)
    {
        next = at;
        while (next < line.Length && (CharClasses.Is(line[next], CharClass.Space | CharClass.Stray) || line[next] is ':' or '|' or '/' or '•' or '·')) next++;
        return next < line.Length && (CharClasses.Is(line[next], CharClass.Upper) || line[next] is '"' or '“' or '„' or '«' or '»' or '\'' or '‘' or '¿' || Letters.IsUncased(line[next]));
    }

    private bool Has(uint hash)
    {
        if ((_bits[(int)(hash % Bits / 64)] >> (int)(hash % 64) & 1) == 0) return false;
        if (!_isSorted) _hashes.AsSpan().Sort();
        _isSorted = true;
        return _hashes.AsSpan().BinarySearch(hash) >= 0;
    }
}
