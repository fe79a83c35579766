using System.Buffers;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// The words of a page's lines, hashed once: whether a line shares its words with the page's prose or with the story is
/// then told by numbers. Rented: dispose it.
/// </summary>
internal sealed class PageWords : IDisposable
{
    /// <summary>So many characters of a line are looked at.</summary>
    public const int MaxChars = 400;

    private const int UsualWords = 8;

    private readonly int[] _ends;
    private byte[] _memory;
    private int _lines;

    /// <param name="lines">How many lines the page has.</param>
    public PageWords(int lines)
    {
        _memory = PageMemory.Rent((lines * UsualWords) + MaxChars, sizeof(uint));
        _ends = ArrayPool<int>.Shared.Rent(lines + 1);
        _ends[0] = 0;
    }

    private Span<uint> Hashes => PageMemory.Items<uint>(_memory);

    /// <summary>The hashes of the line's words, in their order.</summary>
    public ReadOnlySpan<uint> Of(int line) => Hashes[_ends[line].._ends[line + 1]];

    /// <summary>Room for the words of one more line, which <see cref="EndLine"/> takes in.</summary>
    public Span<uint> NextLine()
    {
        var from = _ends[_lines];
        if (from + MaxChars > Hashes.Length) Grow(from);
        return Hashes[from..];
    }

    public void EndLine(int words) => _ends[++_lines] = _ends[_lines - 1] + words;

    public void Dispose()
    {
        PageMemory.Return(_memory);
        ArrayPool<int>.Shared.Return(_ends);
    }

    private void Grow(int used)
    {
        var larger = PageMemory.Rent(Hashes.Length * 2, sizeof(uint));
        Hashes[..used].CopyTo(PageMemory.Items<uint>(larger));
        PageMemory.Return(_memory);
        _memory = larger;
    }
}
