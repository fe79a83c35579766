namespace ArticleParser.Text;

/// <summary>
/// Joins lines that the writer meant as one: wrapped at a width, as mail and PDF tools do; quoted with ">"; cut at every link, as Beautiful Soup's text
/// is; parted from their bullet. Whether a page is of such a kind is told from all of its lines, what is joined from two at a time.
/// </summary>
internal sealed class LineJoiner : IDisposable
{
    private const int BlankShare = 20;
    private const int CutLines = 2;
    private const int UsualLine = 32;
    private const int QuoteLines = 3;
    private const int ProseWords = 4;

    private readonly PageView _view;
    private readonly string _text;
    private readonly PageList<PhysicalLine> _lines;
    private readonly JoinFeatures _features = new();

    // Behind a capital that stood alone, which is rarely all that was cut off.
    private bool _isInitial;

    private bool _isQuoted;
    private Wrapping? _wrapping;
    private PageShape? _shape;
    private IJoinJudge? _judge;
    private JoinedLine _joined;

    private LineJoiner(PageView view)
    {
        (_view, _text) = (view, view.Text);
        _lines = new PageList<PhysicalLine>(1 + (_text.Length / UsualLine));
    }

    /// <summary>The page with its lines joined; the same where there is nothing to join.</summary>
    public static PageView Join(PageView view) => Join(view, static () => JoinNet.Cut, static () => JoinNet.Wrapped);

    /// <summary>The same with other judges, which are asked for where the page is cut or wrapped.</summary>
    public static PageView Join(PageView view, Func<IJoinJudge> cut, Func<IJoinJudge> wrapped)
    {
        using var joiner = new LineJoiner(view);
        if (!joiner.Read()) return view;
        if (joiner._shape is not null) joiner._judge = joiner._wrapping is null ? cut() : wrapped();
        return joiner.Write();
    }

    public void Dispose()
    {
        _shape?.Dispose();
        _lines.Dispose();
    }

    private bool Read()
    {
        int blank = 0, quoted = 0;
        for (int at = 0, next; at < _text.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(_text, at);
            var start = Skip(at, end);
            var line = new PhysicalLine(start, end, next) { Indent = start - at };
            while (line.End > line.Start && CharClasses.Is(_text[line.End - 1], CharClass.Space | CharClass.Stray)) line.End--;
            if (line.IsBlank) blank++;
            else if (_text[line.Start] == '>') quoted++;
            _lines.Add(line);
        }

        var filled = _lines.Count - blank;
        _isQuoted = quoted >= QuoteLines && quoted * 2 > filled;
        if (_isQuoted) Unquote();
        _wrapping = Wrapping.Of(_view, _lines);
        if (_wrapping is not null || (blank * BlankShare < filled && IsCut())) _shape = new PageShape(_text, _lines);
        return _isQuoted || _shape is not null || HasLonePieces();
    }

    private int Skip(int at, int end)
    {
        while (at < end && CharClasses.Is(_text[at], CharClass.Space | CharClass.Stray)) at++;
        return at;
    }

    private void Unquote()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            ref var line = ref _lines[i];
            while (line.Start < line.End && _text[line.Start] == '>') line.Start = Skip(line.Start + 1, line.End);
        }
    }

    /// <summary>Whether some lines begin amid a sentence: how many do, the net weighs.</summary>
    private bool IsCut()
    {
        var found = 0;
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            if (_lines[i].IsBlank || _lines[i + 1].IsBlank) continue;
            var next = _lines[i + 1];
            if (LineGlue.ClosesWhatStandsBefore(_text[next.Start], Second(next)) ? HasWords(_lines[i], 1) : char.IsLower(_text[next.Start]) && HasWords(next, ProseWords)) found++;
            if (found >= CutLines) return true;
        }

        return false;
    }

    private bool HasWords(in PhysicalLine line, int words) => LineFacts.CountWords(_text.AsSpan(line.Start, Math.Min(line.Length, 40 * words))) >= words;

    private bool HasLonePieces()
    {
        var bullets = 0;
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            if (IsBullet(_lines[i])) bullets++;
            else if (IsInitial(_lines[i], _lines[i + 1])) return true;
        }

        return bullets > 1;
    }

    /// <summary>The view with the lines joined; the given one where there was nothing to join after all.</summary>
    private PageView Write()
    {
        var builder = _isQuoted ? new ViewBuilder(_text) : null;
        var join = JoinKind.None;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (_shape is not null) _joined.Add(_shape[i], line.Length, join == JoinKind.None);
            join = i + 1 < _lines.Count ? Between(i, join != JoinKind.None) : JoinKind.None;
            if (join != JoinKind.None) builder ??= CopyBefore(i);
            if (builder is null) continue;
            builder.Copy(line.Start, line.End);
            if (join == JoinKind.None) builder.Copy(line.End, line.Next);
            else if (join == JoinKind.Spaced) builder.Replace(line.End, line.Next, ' ');
            else if (join == JoinKind.Unhyphened) builder.Drop(1);
        }

        return builder?.ToView(_view) ?? _view;
    }

    private ViewBuilder CopyBefore(int count)
    {
        var builder = new ViewBuilder(_text);
        for (var i = 0; i < count; i++) builder.Copy(_lines[i].Start, _lines[i].Next);
        return builder;
    }

    private JoinKind Between(int index, bool joinedBefore)
    {
        PhysicalLine line = _lines[index], next = _lines[index + 1];
        if (line.IsBlank || next.IsBlank || line.Start < _view.Front) return JoinKind.None;
        if (IsBullet(line) && !IsBullet(next)) return JoinKind.Spaced;
        if (IsInitial(line, next))
        {
            _isInitial = true;
            return JoinKind.Glued;
        }

        _isInitial &= joinedBefore;
        if (_isInitial && char.IsLower(_text[next.Start]) && LineEdges.Of(_text[line.End - 1]) is not (LineEdge.Stop or LineEdge.Colon)) return JoinKind.Spaced;
        if (_shape is null || IsItem(next) || (_wrapping is not null && !_wrapping.Fills(index))) return JoinKind.None;
        _features.Read(_shape, _joined, line, next, index, _wrapping);
        if (!_judge!.Joins(_features.Of, next.Start)) return JoinKind.None;
        return _wrapping is null
            ? LineGlue.OfCut(_text[line.End - 1], _text[next.Start], Second(next))
            : LineGlue.OfWrapped(line.Length > 2 ? _text[line.End - 2] : ' ', _text[line.End - 1], _text[next.Start], _wrapping.AddsHyphens);
    }

    private char Second(in PhysicalLine line) => line.Length > 1 ? _text[line.Start + 1] : '\0';

    /// <summary>"H" and then "alina Brock": a capital that was set larger than the rest.</summary>
    private bool IsInitial(in PhysicalLine line, in PhysicalLine next) =>
        line.Length == 1 && char.IsUpper(_text[line.Start]) && !next.IsBlank && char.IsLower(_text[next.Start]);

    private bool IsBullet(in PhysicalLine line) => line.Length == 1 && IsBullet(_text[line.Start]);

    /// <summary>A bullet with its item behind it.</summary>
    private bool IsItem(in PhysicalLine line) => line.Length > 2 && (IsBullet(_text[line.Start]) || _text[line.Start] == '*') && CharClasses.Is(_text[line.Start + 1], CharClass.Space);

    private static bool IsBullet(char c) => c is '•' or '·' or '▪' or '◦' or '‣' or '●' or '■';
}
