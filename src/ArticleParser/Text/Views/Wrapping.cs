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

    // The lines without a blank one between them to which the last answer belonged.
    private int _blockStart;
    private int _blockEnd;
    private bool _isList;

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

    /// <summary>Whether the line goes on in the next.</summary>
    public bool IsWrapped(int line)
    {
        if (!Fills(line)) return false;
        var next = _lines[line + 1];
        if (!char.IsUpper(_text[next.Start])) return true;

        // Many lines that begin with capitals throughout are titles. Of two the first is full by chance more seldom than because it goes on.
        FindBlock(line);
        return !_isList;
    }

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

        return wraps >= FewestWraps && wraps * 10 >= filled * 6 && small * 2 >= wraps;
    }

    private void FindBlock(int line)
    {
        if (line >= _blockStart && line < _blockEnd) return;
        (_blockStart, _blockEnd) = (line, line + 1);
        while (_blockStart > 0 && !_lines[_blockStart - 1].IsBlank) _blockStart--;
        while (_blockEnd < _lines.Count && !_lines[_blockEnd].IsBlank) _blockEnd++;
        var capitals = 0;
        for (var i = _blockStart + 1; i < _blockEnd; i++) capitals += char.IsUpper(_text[_lines[i].Start]) ? 1 : 0;
        _isList = _blockEnd - _blockStart > 2 && capitals * 5 >= (_blockEnd - _blockStart - 1) * 4;
    }

    private bool Fills(int line)
    {
        var next = _text.AsSpan(_lines[line + 1].Start, _lines[line + 1].Length);
        if (EndsWithHyphen(_lines[line]) && char.IsLower(next[0])) return true;
        var end = next.IndexOfAny(' ', '\t');
        var first = end < 0 ? next.Length : end;
        if (_breaksAtHyphens && next[..first].IndexOf('-') is > 0 and var hyphen) first = hyphen + 1;
        return _lines[line].Indent + _lines[line].Length + 1 + first > _width;
    }

    private bool EndsWithHyphen(in PhysicalLine line) => line.Length > 2 && _text[line.End - 1] is '-' or '\u2010' && char.IsLetter(_text[line.End - 2]);
}
