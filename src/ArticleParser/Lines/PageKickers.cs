using System.Numerics;
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

    // Hashes by their last bits, each in the next free place; 0 for none. Half of the places are free at least, so what is not there is told soon.
    private readonly byte[] _memory;
    private readonly uint _mask;

    public PageKickers(LexedPage page)
    {
        _mask = BitOperations.RoundUpToPowerOf2((2 * (uint)page.Count) + 1) - 1;
        _memory = PageMemory.Rent((int)_mask + 1, sizeof(uint));
        Places[..((int)_mask + 1)].Clear();
        var facts = page.Facts.AsSpan();
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Words > MostWords || facts[i].Length is < Shortest or > Longest || (facts[i].First & CharClass.Letter) == 0) continue;
            var hash = HashOf(page.TextOf(i));
            Places[PlaceOf(hash)] = hash;
        }
    }

    public void Dispose() => PageMemory.Return(_memory);

    private Span<uint> Places => PageMemory.Items<uint>(_memory);

    /// <summary>Whether the words are a line of the page.</summary>
    public bool Has(ReadOnlySpan<char> words)
    {
        if (words.Length is < Shortest or > Longest) return false;
        var hash = HashOf(words);
        return Places[PlaceOf(hash)] == hash;
    }

    /// <summary>The first words of a line that are a line of the page, before a capital: where they end; 0 for none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="seam">Where something is glued on, which is a capital; -1 for nowhere.</param>
    /// <param name="next">Where what follows begins.</param>
    public int FirstEnd(ReadOnlySpan<char> line, int seam, out int next)
    {
        next = 0;
        var words = 1;
        for (var at = 0; at < Math.Min(line.Length - 2, Longest); at++)
        {
            if (char.IsAsciiLetterLower(line[at])) continue;
            var isSpace = CharClasses.Is(line[at], CharClass.Space);

            // Whether they are one is asked last, since in most lines small letters follow.
            if (at >= Shortest && (at == seam || isSpace || line[at] is ':' or '|' or '/') && OpensTitle(line, at, out next) && Has(line[..at])) return at;
            if (isSpace && ++words > MostWords) return 0;
        }

        return 0;
    }

    private static bool OpensTitle(ReadOnlySpan<char> line, int at, out int next)
    {
        next = at;
        while (next < line.Length && (CharClasses.Is(line[next], CharClass.Space | CharClass.Stray) || line[next] is ':' or '|' or '/' or '•' or '·')) next++;
        return next < line.Length && (CharClasses.Is(line[next], CharClass.Upper) || line[next] is '"' or '“' or '„' or '«' or '»' or '\'' or '‘' or '¿' || Letters.IsUncased(line[next]));
    }

    private static uint HashOf(ReadOnlySpan<char> words) => Math.Max(1, WordHasher.Hash(words));

    /// <summary>Where the hash stands, or would.</summary>
    private int PlaceOf(uint hash)
    {
        var places = Places;
        var at = hash & _mask;
        while (places[(int)at] != 0 && places[(int)at] != hash) at = (at + 1) & _mask;
        return (int)at;
    }
}
