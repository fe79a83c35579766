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

    private readonly HashSlots _hashes;

    public PageKickers(LexedPage page)
    {
        _hashes = new HashSlots(page.Count);
        var facts = page.Facts.AsSpan();
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Words > MostWords || facts[i].Length is < Shortest or > Longest || (facts[i].First & CharClass.Letter) == 0) continue;
            _hashes.Add(WordHasher.Hash(page.TextOf(i)));
        }
    }

    public void Dispose() => _hashes.Dispose();

    /// <summary>Whether the words are a line of the page.</summary>
    public bool Has(ReadOnlySpan<char> words) => words.Length is >= Shortest and <= Longest && _hashes.Has(WordHasher.Hash(words));

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
}
