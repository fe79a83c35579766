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
    private const int SureWords = 8;
    private const int FewestUnspaced = 6;
    private const int LongestLink = 24;

    private readonly PageView _view;
    private readonly string _text;
    private readonly PageMasks _masks;
    private readonly PageList<PhysicalLine> _lines;
    private readonly JoinFeatures _features = new();
    private readonly LonePieces _pieces;
    private readonly ILabelWords? _labels;

    // Behind a capital that stood alone, which is rarely all that was cut off.
    private bool _isInitial;

    // The last line of the value of the label that was read last.
    private int _valueEnd = -1;

    // The column of an item's words, below which the rest of a wrapped item stands; -1 outside of such items.
    private int _hanging = -1;

    private bool _isQuoted;
    private Wrapping? _wrapping;
    private PageShape? _shape;
    private IJoinJudge? _judge;
    private JoinedLine _joined;

    private LineJoiner(PageView view, ILabelWords? labels)
    {
        (_view, _text, _masks) = (view, view.Text, new PageMasks(view.Text));
        _lines = new PageList<PhysicalLine>(1 + (_text.Length / UsualLine));
        _labels = labels;
        _pieces = new LonePieces(_text, _lines, labels);
    }

    /// <summary>The page with its lines joined; the same where there is nothing to join.</summary>
    /// <param name="view">The page.</param>
    /// <param name="judges">Who says which lines are one.</param>
    /// <param name="labels">The words that name what comes next; null for none.</param>
    public static PageView Join(PageView view, JoinJudges judges, ILabelWords? labels = null)
    {
        using var joiner = new LineJoiner(view, labels);
        if (joiner.IsAny(judges)) return joiner.Write();
        view.Keep(joiner._masks);
        return view;
    }

    public void Dispose()
    {
        _shape?.Dispose();
        _lines.Dispose();
    }

    private bool IsAny(JoinJudges judges)
    {
        if (!Read()) return false;
        if (_shape is not null) _judge = _wrapping is null ? judges.Cut : judges.Wrapped;
        return Decide() || _isQuoted;
    }

    private bool Read()
    {
        int blank = 0, quoted = 0;
        for (int at = 0, next; at < _text.Length; at = next)
        {
            var end = _masks.NextBreak(at);
            next = end == _text.Length ? end : end + LineSplitter.BreakLength(_text, end);
            ref var line = ref _lines.AddEmpty();
            (line.Start, line.Next) = (Skip(at, end), next);
            while (end > line.Start && CharClasses.Is(_text[end - 1], CharClass.Space | CharClass.Stray)) end--;
            (line.End, line.Indent) = (end, line.Start - at);
            if (line.IsBlank) blank++;
            else if (_text[line.Start] == '>') quoted++;
        }

        var filled = _lines.Count - blank;
        _isQuoted = quoted >= QuoteLines && quoted * 2 > filled;
        if (_isQuoted) Unquote();
        _wrapping = Wrapping.Of(_view, _lines);
        if (_wrapping is not null || IsCut(blank * BlankShare < filled)) _shape = new PageShape(_text, _masks, _lines);
        return _pieces.Find() || _isQuoted || _shape is not null;
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

    /// <summary>
    /// Whether some lines begin amid a sentence, of which one is enough where no line of its own begins so: how many do, the net weighs. Where blank lines part the
    /// paragraphs, they have to be surer of it.
    /// </summary>
    private bool IsCut(bool isDense)
    {
        var found = 0;
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            ref readonly var line = ref _lines[i];
            ref readonly var next = ref _lines[i + 1];
            if (line.IsBlank || next.IsBlank || char.IsAsciiLetterUpper(_text[next.Start])) continue;
            if (IsRest(line, next) || (isDense && char.IsLower(_text[next.Start]) && IsSurelyAmid(line, next))) return true;
            if (isDense ? BeginsAmid(line, next) : IsSurelyAmid(line, next)) found++;
            if (found >= CutLines) return true;
        }

        return false;
    }

    private bool BeginsAmid(in PhysicalLine line, in PhysicalLine next) =>
        LineGlue.ClosesWhatStandsBefore(_text[next.Start], Second(next)) ? HasWords(line, 1) : char.IsLower(_text[next.Start]) && HasWords(next, ProseWords);

    /// <summary>What begins with a comma, or ends a sentence that it has not begun.</summary>
    private bool IsSurelyAmid(in PhysicalLine line, in PhysicalLine next)
    {
        if (!CharClasses.Is(_text[line.End - 1], CharClass.Letter | CharClass.Digit | CharClass.Comma | CharClass.Closing)) return false;
        if (CharClasses.Is(_text[next.Start], CharClass.Comma | CharClass.Stop)) return Second(next) is ' ' or '\0' && HasWords(line, 1);
        if (CharClasses.Is(_text[next.Start], CharClass.Wide)) return IsUnspacedComma(line);
        if (!char.IsLower(_text[next.Start])) return false;
        return CharClasses.Is(_text[line.End - 1], CharClass.Comma) ? HasWords(line, ProseWords) : LineFacts.IsSentenceEnd(_text[next.End - 1]) && HasWords(next, SureWords);
    }

    /// <summary>", but a move", ". Then", "'s children", "的燈塔": the rest of a sentence whose last word was a link or set in other letters. No line of its own begins so.</summary>
    private bool IsRest(in PhysicalLine line, in PhysicalLine next)
    {
        if (_text[next.Start] is '的' or 'の' or 'を') return CharClasses.Is(_text[line.End - 1], CharClass.Wide) && Second(next) is not ('士' or '確' or '确' or '\0');
        if (next.Length < 3 || !CharClasses.Is(_text[line.End - 1], CharClass.Letter | CharClass.Digit | CharClass.Closing)) return false;
        var isSpaced = Second(next) == ' ';
        var behind = CharClasses.Of(_text[next.Start + (isSpaced ? 2 : 1)]);
        if (CharClasses.Is(_text[next.Start], CharClass.Comma)) return (behind & (CharClass.Letter | CharClass.Digit)) != 0;
        if (_text[next.Start] == '.') return isSpaced && (behind & CharClass.Letter) != 0;
        return _text[next.Start] is '\'' or '’' && Second(next) == 's' && _text[next.Start + 2] is ' ' or ',' or '.';
    }

    /// <summary>
    /// In a script without spaces: behind a comma; or before a few signs that a comma or full stop follows on the next line, as a name does that was a link amid a
    /// sentence.
    /// </summary>
    private bool IsAmidUnspaced(int index)
    {
        PhysicalLine line = _lines[index], next = _lines[index + 1];
        if (IsUnspacedComma(line)) return true;
        if (!CharClasses.Is(_text[line.End - 1], CharClass.Wide) || line.Length < FewestUnspaced || next.Length > LongestLink || index + 2 >= _lines.Count || _lines[index + 2].IsBlank) return false;
        return CharClasses.Is(_text[next.End - 1], CharClass.Wide) && _text[_lines[index + 2].Start] is '，' or '、' or '。';
    }

    private bool IsUnspacedComma(in PhysicalLine line) => _text[line.End - 1] is '，' or '、' && line.Length >= FewestUnspaced;

    private bool HasWords(in PhysicalLine line, int words) => LineFacts.CountWords(_text.AsSpan(line.Start, Math.Min(line.Length, 40 * words))) >= words;

    /// <summary>Says of each line how it goes on in the next; false where none does.</summary>
    private bool Decide()
    {
        var isAny = false;
        var join = JoinKind.None;
        for (var i = 0; i < _lines.Count; i++)
        {
            ref var line = ref _lines[i];
            if (_shape is not null) _joined.Add(_shape[i], line.Length, join == JoinKind.None);
            line.Join = join = i + 1 < _lines.Count ? Between(i, join != JoinKind.None) : JoinKind.None;
            if (join == JoinKind.None) continue;
            isAny = true;
            if (!_lines[i + 1].IsBlank) continue;

            // What is sure to be one may have a blank line between.
            ref var blank = ref _lines[++i];
            line.Next = blank.Start = blank.End = blank.Next;
        }

        return isAny;
    }

    /// <summary>The view with the lines joined. What stands before a line is left out.</summary>
    private PageView Write()
    {
        var builder = new ViewBuilder(_text);
        int from = 0, to = 0;
        foreach (ref readonly var line in _lines.AsSpan())
        {
            if (line.Start != to)
            {
                builder.Copy(from, to);
                from = line.Start;
            }

            to = line.Join == JoinKind.None ? line.Next : line.End;
            if (line.Join == JoinKind.None) continue;
            builder.Copy(from, to);
            if (line.Join == JoinKind.Spaced) builder.Replace(to, line.Next, ' ');
            else if (line.Join == JoinKind.Unhyphened) builder.Drop(1);
            from = to = line.Next;
        }

        builder.Copy(from, to);
        _masks.Dispose();
        return builder.ToView(_view);
    }

    private JoinKind Between(int index, bool joinedBefore)
    {
        PhysicalLine line = _lines[index], next = _lines[index + 1];
        if (line.IsBlank || line.Start < _view.Front) return JoinKind.None;
        if (!joinedBefore) _hanging = HangingColumn(line);
        if (SureJoin(index, joinedBefore) is not JoinKind.None and var sure) return sure;
        if (index == _valueEnd || next.IsBlank || _shape is null || IsItem(next) || _pieces.IsBullet(next) || (_wrapping is not null && !_wrapping.MayFill(index))) return JoinKind.None;
        if (_wrapping is null && (IsRest(line, next) || IsAmidUnspaced(index))) return Cut(line, next);
        _features.Read(_shape, _joined, line, next, index, _wrapping);
        if (!IsHanging(next) && !_judge!.Joins(_features.Of, next.Start)) return JoinKind.None;
        if (_wrapping is not null && KeepsHyphen(line, next)) return JoinKind.Spaced;
        return _wrapping is null
            ? Cut(line, next)
            : LineGlue.OfWrapped(line.Length > 2 ? _text[line.End - 2] : ' ', _text[line.End - 1], _text[next.Start], _wrapping.AddsHyphens);
    }

    /// <summary>"Nord-", "und Ostseite": the hyphen stands for the end that both words share.</summary>
    private bool KeepsHyphen(in PhysicalLine line, in PhysicalLine next)
    {
        if (_labels is null || line.IsBlank || _text[line.End - 1] is not ('-' or '\u2010')) return false;
        var text = _text.AsSpan(next.Start, next.Length);
        var end = text.IndexOf(' ');
        return end > 0 && _labels.IsCompoundJoin(text[..end]);
    }

    /// <summary>What is one on any page: a marker and its item, a label and its value, a capital and the rest of its word.</summary>
    private JoinKind SureJoin(int index, bool joinedBefore)
    {
        if (!_pieces.IsAny) return JoinKind.None;
        if (_pieces.ValueEnd(index) is var end && end > index) _valueEnd = Math.Max(_valueEnd, end);
        if (index < _valueEnd) return Cut(_lines[index], _lines[_pieces.Next(index)]);
        var line = _lines[index];
        if (_pieces.IsInitial(index))
        {
            _isInitial = true;
            return JoinKind.Glued;
        }

        var next = _lines[index + 1];
        if (next.IsBlank) return JoinKind.None;
        if (_pieces.IsMarker(index) && !_pieces.IsMarker(index + 1)) return JoinKind.Spaced;
        _isInitial &= joinedBefore;
        return _isInitial && char.IsLower(_text[next.Start]) && LineEdges.Of(_text[line.End - 1]) is not (LineEdge.Stop or LineEdge.Colon) ? JoinKind.Spaced : JoinKind.None;
    }

    /// <summary>Whether the line stands below the words of an item, and not below its bullet.</summary>
    private bool IsHanging(in PhysicalLine line) => _wrapping is not null && line.Indent == _hanging;

    private int HangingColumn(in PhysicalLine line)
    {
        if (_wrapping is null) return -1;
        var text = _text.AsSpan(line.Start, line.Length);
        var marker = IsItem(line) ? 1 : ListMarker.LengthAt(text);
        return marker > 0 && text[marker..].TrimStart().Length is > 0 and var rest ? line.Indent + text.Length - rest : -1;
    }

    private JoinKind Cut(in PhysicalLine line, in PhysicalLine next) => LineGlue.OfCut(_text.AsSpan(line.Start, line.Length), _text.AsSpan(next.Start, next.Length), _joined.HasOpenQuote);

    private char Second(in PhysicalLine line) => line.Length > 1 ? _text[line.Start + 1] : '\0';

    /// <summary>A bullet with its item behind it.</summary>
    private bool IsItem(in PhysicalLine line) => line.Length > 2 && (ListMarker.IsBullet(_text[line.Start]) || _text[line.Start] == '*') && CharClasses.Is(_text[line.Start + 1], CharClass.Space);
}
