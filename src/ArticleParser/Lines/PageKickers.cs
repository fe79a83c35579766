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

    private readonly string _text;
    private readonly PageMasks _masks;
    private readonly HashSlots _hashes;

    /// <param name="page">The page.</param>
    public PageKickers(LexedPage page)
    {
        (_text, _masks) = (page.Text, page.Masks);
        _hashes = new HashSlots(page.Count);
        var facts = page.Facts.AsSpan();
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Words > MostWords || facts[i].Length is < Shortest or > Longest || (facts[i].First & CharClass.Letter) == 0) continue;
            _hashes.Add(Hash(page.Lines[i].Start, facts[i].Length));
        }
    }

    public void Dispose() => _hashes.Dispose();

    /// <summary>Whether the words between two places are a line of the page.</summary>
    public bool Has(int start, int end) => end - start is >= Shortest and <= Longest && _hashes.Has(Hash(start, end - start));

    /// <summary>The first words of a line that are a line of the page, before a capital: where they end; -1 for none.</summary>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="seam">Where something is glued on, which is a capital; -1 for nowhere.</param>
    /// <param name="next">Where what follows begins.</param>
    public int FirstEnd(int start, int end, int seam, out int next)
    {
        next = 0;
        var words = 1;
        var last = Math.Min(end - 2, start + Longest);
        for (var at = start - 1; (at = _masks.NextGap(at + 1, last)) < last || (seam >= 0 && seam < last);)
        {
            // A seam is no gap: what is glued there comes in between.
            var isSeam = seam >= 0 && seam <= at;
            if (isSeam) (at, seam) = (seam, -1);
            var isSpace = CharClasses.Is(_text[at], CharClass.Space);

            // Whether they are one is asked last, since in most lines small letters follow.
            if (at - start >= Shortest && (isSeam || isSpace || _text[at] is ':' or '|' or '/') && OpensTitle(at, end, out next) && Has(start, at)) return at;
            if (isSpace && ++words > MostWords) return -1;
        }

        return -1;
    }

    private bool OpensTitle(int at, int end, out int next)
    {
        next = at;
        while (next < end && (CharClasses.Is(_text[next], CharClass.Space | CharClass.Stray) || _text[next] is ':' or '|' or '/' or '•' or '·')) next++;
        return next < end && (CharClasses.Is(_text[next], CharClass.Upper) || _text[next] is '"' or '“' or '„' or '«' or '»' or '\'' or '‘' or '¿' || Letters.IsUncased(_text[next]));
    }

    // Of the first characters and the last ones: what is as long as a kicker has no others.
    private uint Hash(int start, int length) =>
        length <= OpeningHash.Length
            ? OpeningHash.Of(_text, start, length)
            : WordHasher.Mix(OpeningHash.Of(_text, start, length) ^ OpeningHash.Of(_text, start + length - OpeningHash.Length, OpeningHash.Length));
}
