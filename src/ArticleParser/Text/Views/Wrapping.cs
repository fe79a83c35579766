namespace ArticleParser.Text;

/// <summary>
/// How a page's lines were wrapped. Whoever wraps fills a line as far as its words go: a line that is wrapped is one whose next word would not have
/// fitted.
/// </summary>
internal sealed class Wrapping
{
    private const int Narrowest = 38;
    private const int Widest = 110;
    private const int FewestWraps = 4;
    private const int FewestHyphens = 3;

    private readonly string _text;
    private readonly PageList<PhysicalLine> _lines;
    private readonly int _width;
    private readonly bool _breaksAtHyphens;

    // The block that the last answer was about.
    private int _blockStart;
    private int _blockEnd;
    private WrappedBlock _block;

    private Wrapping(string text, PageList<PhysicalLine> lines, int width)
    {
        (_text, _lines, _width) = (text, lines, width);
        var (ends, hyphens) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length < 2 || lines[i + 1].IsBlank) continue;
            ends++;
            if (EndsWithHyphen(lines[i]) && char.IsLetter(text[lines[i + 1].Start])) hyphens++;
        }

        _breaksAtHyphens = hyphens > 0;
        AddsHyphens = hyphens >= FewestHyphens && hyphens * 12 >= ends;
    }

    /// <summary>Whether hyphens at the ends of lines are the wrapping's: words' own are rarer.</summary>
    public bool AddsHyphens { get; }

    /// <summary>Null where the page is not wrapped.</summary>
    public static Wrapping? Of(string text, PageList<PhysicalLine> lines)
    {
        int width = 0, longer = 0;
        foreach (ref readonly var line in lines.AsSpan())
        {
            // A word that is too long for any line, such as an address, may stand out.
            if (line.Indent + line.Length <= width || !text.AsSpan(line.Start, line.Length).Contains(' ')) continue;
            if (line.Indent + line.Length > Widest) longer++;
            else width = line.Indent + line.Length;
        }

        if (width < Narrowest || longer * 50 > lines.Count) return null;
        var wrapping = new Wrapping(text, lines, width);
        return wrapping.IsLikely() ? wrapping : null;
    }

    /// <summary>Whether the next line's first word would not have fitted on the line.</summary>
    public bool Fills(int line) => IsPair(line) && (IsHyphened(line) || Overflow(line) > 0);

    /// <summary>By how much the line would be too long with the next one's first word.</summary>
    public int Overflow(int line)
    {
        var next = _text.AsSpan(_lines[line + 1].Start, _lines[line + 1].Length);
        var end = next.IndexOfAny(' ', '\t');
        var first = end < 0 ? next.Length : end;
        if (_breaksAtHyphens && next[..first].IndexOf('-') is > 0 and var hyphen) first = hyphen + 1;
        return _lines[line].Indent + _lines[line].Length + 1 + first - _width;
    }

    /// <summary>How much of the width a line takes, in eighths, at most 7; 8 where there is no line.</summary>
    public int FillOf(int line) => line < 0 || line >= _lines.Count || _lines[line].IsBlank ? 8 : Math.Min(7, (_lines[line].Indent + _lines[line].Length) * 8 / (_width + 1));

    /// <summary>The lines without a blank one between them to which a line belongs.</summary>
    public WrappedBlock BlockOf(int line)
    {
        if (line >= _blockStart && line < _blockEnd) return _block;
        (_blockStart, _blockEnd) = (line, line + 1);
        while (_blockStart > 0 && !_lines[_blockStart - 1].IsBlank) _blockStart--;
        while (_blockEnd < _lines.Count && !_lines[_blockEnd].IsBlank) _blockEnd++;
        int capitals = 0, full = 0;
        for (var i = _blockStart; i < _blockEnd; i++)
        {
            if (i > _blockStart && char.IsUpper(_text[_lines[i].Start])) capitals++;
            if (Fills(i)) full++;
        }

        return _block = new WrappedBlock(_blockEnd - _blockStart, capitals, full);
    }

    private bool IsPair(int line) => line >= 0 && line + 1 < _lines.Count && !_lines[line].IsBlank && !_lines[line + 1].IsBlank;

    private bool IsHyphened(int line) => EndsWithHyphen(_lines[line]) && char.IsLower(_text[_lines[line + 1].Start]);

    private bool IsLikely()
    {
        int wraps = 0, filled = 0, small = 0;
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            if (_lines[i].IsBlank || _lines[i + 1].IsBlank || (_lines[i].Indent + _lines[i].Length) * 3 < _width * 2) continue;
            filled++;
            if (!Fills(i)) continue;
            wraps++;
            if (!char.IsUpper(_text[_lines[i + 1].Start])) small++;
        }

        return wraps >= FewestWraps && wraps * 2 >= filled && small * 4 >= wraps;
    }

    private bool EndsWithHyphen(in PhysicalLine line) => line.Length > 2 && _text[line.End - 1] is '-' or '\u2010' && char.IsLetter(_text[line.End - 2]);
}

/// <summary>Lines without a blank one between them.</summary>
/// <param name="Lines">How many.</param>
/// <param name="Capitals">How many but the first begin with a capital.</param>
/// <param name="Full">How many could not have held the next one's first word.</param>
internal readonly record struct WrappedBlock(int Lines, int Capitals, int Full);
