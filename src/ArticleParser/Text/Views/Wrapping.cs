namespace ArticleParser.Text;

/// <summary>
/// How a page's lines were wrapped. Whoever wraps fills a line as far as its words go: a line that is wrapped is one whose next word would not have
/// fitted.
/// </summary>
internal sealed class Wrapping
{
    private const int Narrowest = 38;
    private const int Widest = 110;
    private const int MaxChars = 2 * Widest;
    private const int FewestWraps = 4;
    private const int FewestIndentedWraps = 2;
    private const int TextBrowserIndent = 3;
    private const int LongerShare = 4;
    private const int FewestHyphens = 2;
    private const int MostSlack = 2;

    private readonly PageView _view;
    private readonly string _text;
    private readonly PageList<PhysicalLine> _lines;
    private readonly int _width;
    private readonly bool _breaksAtHyphens;

    // The block that the last answer was about.
    private int _blockStart;
    private int _blockEnd;
    private WrappedBlock _block;

    private Wrapping(PageView view, PageList<PhysicalLine> lines, int width)
    {
        var text = view.Text;
        (_view, _text, _lines, _width) = (view, text, lines, width);
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
    public static Wrapping? Of(PageView view, PageList<PhysicalLine> lines)
    {
        int width = 0, longer = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            ref readonly var line = ref lines[i];
            if (line.IsBlank) continue;
            var columns = ColumnsOf(view, line);

            // A word that is too long for any line, such as an address, may stand out.
            if (columns <= width || !view.Text.AsSpan(line.Start, line.Length).Contains(' ')) continue;

            // A line on its own, such as a page's head, is not wrapped.
            if (columns <= Widest) width = lines[i + 1].IsBlank ? width : columns;
            else if (++longer * 50 > lines.Count) return null;
        }

        if (width < Narrowest) return null;
        var wrapping = new Wrapping(view, lines, width);
        return wrapping.IsLikely(longer) ? wrapping : null;
    }

    /// <summary>Whether the next line's first word would not have fitted on the line.</summary>
    public bool Fills(int line) => IsPair(line) && (IsHyphened(line) || Overflow(line) > 0);

    /// <summary>The same, with the sign or two that a line may lack where words are parted, as not every word can be.</summary>
    public bool MayFill(int line) => Fills(line) || (AddsHyphens && IsPair(line) && Overflow(line) > -MostSlack);

    /// <summary>By how much the line would be too long with the next one's first word.</summary>
    public int Overflow(int line)
    {
        var next = _lines[line + 1];
        var word = _view.IsPlain ? _text.AsSpan(next.Start, next.Length) : Ahead(_view.Source, _view.StartOf(next.Start));
        var end = word.IndexOfAny(" \t\r\n");

        // A script without spaces is wrapped between any two signs.
        var first = CharClasses.Is(word[0], CharClass.Wide) ? 1 : end < 0 ? word.Length : end;
        if (_breaksAtHyphens && word[..first].IndexOf('-') is > 0 and var hyphen) first = hyphen + 1;
        return Columns(line) + 1 + first - _width;
    }

    /// <summary>How much of the width a line takes, in eighths, at most 7; 8 where there is no line.</summary>
    public int FillOf(int line) => line < 0 || line >= _lines.Count || _lines[line].IsBlank ? 8 : Math.Min(7, Columns(line) * 8 / (_width + 1));

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

    private int Columns(int line) => ColumnsOf(_view, _lines[line]);

    /// <summary>How far a line reaches in the source: marks and addresses of Markdown take room there.</summary>
    private static int ColumnsOf(PageView view, in PhysicalLine line)
    {
        if (view.IsPlain) return line.Indent + line.Length;
        int end = view.EndOf(line.End), start = view.StartOf(line.Start);
        var length = Ahead(view.Source, end).IndexOfAny('\n', '\r');
        var indent = start - (view.Source.LastIndexOf('\n', Math.Max(0, start - 1), Math.Min(start, Widest)) is >= 0 and var before ? before + 1 : start);
        return length < 0 && end + MaxChars < view.Source.Length ? Widest + 1 : indent + end - start + Math.Max(0, length);
    }

    /// <summary>No further than a line may be long: many lines of a view may stand in one of the source.</summary>
    private static ReadOnlySpan<char> Ahead(string source, int start) => source.AsSpan(start, Math.Min(MaxChars, source.Length - start));

    /// <param name="longer">How many lines no page is as wide as.</param>
    private bool IsLikely(int longer)
    {
        int wraps = 0, filled = 0, small = 0, all = 0, indented = 0;
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            all += _lines[i].IsBlank ? 0 : 1;
            indented += !_lines[i].IsBlank && _lines[i].Indent >= TextBrowserIndent ? 1 : 0;
            if (_lines[i].IsBlank || _lines[i + 1].IsBlank || Columns(i) * 3 < _width * 2) continue;
            filled++;
            if (!Fills(i)) continue;
            wraps++;
            if (!char.IsUpper(_text[_lines[i + 1].Start])) small++;
        }

        // A text browser indents all lines of a page, and wraps them.
        var fewest = indented * 4 > all * 3 ? FewestIndentedWraps : FewestWraps;
        return wraps >= fewest && wraps >= LongerShare * longer && wraps * 2 >= filled && small * 4 >= wraps;
    }

    private bool EndsWithHyphen(in PhysicalLine line) => line.Length > 2 && _text[line.End - 1] is '-' or '\u2010' && char.IsLetter(_text[line.End - 2]);
}

/// <summary>Lines without a blank one between them.</summary>
/// <param name="Lines">How many.</param>
/// <param name="Capitals">How many but the first begin with a capital.</param>
/// <param name="Full">How many could not have held the next one's first word.</param>
internal readonly record struct WrappedBlock(int Lines, int Capitals, int Full);
