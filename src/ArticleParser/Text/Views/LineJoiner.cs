namespace ArticleParser.Text;

/// <summary>
/// Joins lines that the writer meant as one: wrapped at a width, as mail and PDF tools do; quoted with ">"; cut at every link, as Beautiful Soup's text
/// is; parted from their bullet. Whether a page is of such a kind is told from all of its lines, what is joined from two at a time.
/// </summary>
internal sealed class LineJoiner : IDisposable
{
    // Of the lines of a page that is cut which end amid a sentence, every so-manieth is followed by a small letter or a closing mark; a menu may have some such lines.
    private const int CutLines = 3;
    private const int CutShare = 7;
    private const int BlankShare = 20;

    private const int UsualLine = 32;
    private const int QuoteLines = 3;
    private const int ProseWords = 4;
    private const int LongWords = 6;
    private const int ManyWords = 15;
    private const int FewWords = 3;

    private readonly PageView _view;
    private readonly string _text;
    private readonly PageList<PhysicalLine> _lines;

    // Behind a capital that stood alone, which is rarely all that was cut off.
    private bool _isInitial;

    private Wrapping? _wrapping;
    private LinkingWords? _linking;
    private bool _isCut;

    private LineJoiner(PageView view)
    {
        (_view, _text) = (view, view.Text);
        _lines = new PageList<PhysicalLine>(1 + (_text.Length / UsualLine));
    }

    /// <summary>The page with its lines joined; the same where there is nothing to join.</summary>
    public static PageView Join(PageView view)
    {
        using var joiner = new LineJoiner(view);
        return joiner.Read() ? joiner.Write() : view;
    }

    public void Dispose() => _lines.Dispose();

    private bool Read()
    {
        int blank = 0, quoted = 0, filled = 0;
        for (int at = 0, next; at < _text.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(_text, at);
            var start = Skip(at, end);
            var line = new PhysicalLine(start, end, next) { Indent = start - at };
            while (line.End > line.Start && CharClasses.Is(_text[line.End - 1], CharClass.Space | CharClass.Stray)) line.End--;
            if (line.IsBlank) blank++;
            else
            {
                filled++;
                if (_text[line.Start] == '>') quoted++;
            }

            _lines.Add(line);
        }

        var isQuoted = quoted >= QuoteLines && quoted * 2 > filled;
        if (isQuoted) Unquote();
        _wrapping = Wrapping.Of(_text, _lines);
        _isCut = _wrapping is null && blank * BlankShare < filled && IsCut();
        if (_isCut) _linking = new LinkingWords(_text, _lines);
        int bullets = 0, initials = 0;
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            if (IsBullet(_lines[i])) bullets++;
            else if (IsInitial(_lines[i], _lines[i + 1])) initials++;
        }

        return isQuoted || _wrapping is not null || _isCut || bullets > 1 || initials > 0;
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

    private bool IsCut()
    {
        int open = 0, small = 0;
        for (var i = 0; i + 1 < _lines.Count; i++)
        {
            if (_lines[i].IsBlank || _lines[i + 1].IsBlank || EndsSentence(_lines[i])) continue;
            var next = _lines[i + 1];
            if (HasWords(_lines[i], ProseWords)) open++;
            if (next.Length > 1 && ClosesWhatStandsBefore(next) ? HasWords(next, FewWords) : IsSmall(next) && HasWords(next, ProseWords)) small++;
        }

        return small >= CutLines && small * CutShare >= open;
    }

    private PageView Write()
    {
        var builder = new ViewBuilder(_text);
        var joinedBefore = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            builder.Copy(line.Start, line.End);
            var join = i + 1 < _lines.Count ? Between(i, joinedBefore) : JoinKind.None;
            joinedBefore = join != JoinKind.None;
            if (join == JoinKind.None) builder.Copy(line.End, line.Next);
            else if (join == JoinKind.Spaced) builder.Replace(line.End, line.Next, ' ');
            else if (join == JoinKind.Unhyphened) builder.Drop(1);
        }

        return builder.ToView(_view);
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
        if (_isInitial && IsSmall(next) && !EndsSentence(line)) return JoinKind.Spaced;
        if (_wrapping is not null) return _wrapping.IsWrapped(index) ? Wrapped(_wrapping, line, next) : JoinKind.None;
        return _isCut ? Cut(line, next, joinedBefore, GoesOn(index + 1)) : JoinKind.None;
    }

    private JoinKind Wrapped(Wrapping wrapping, in PhysicalLine line, in PhysicalLine next)
    {
        var isHyphen = line.Length > 2 && _text[line.End - 1] is '-' or '\u00AD' or '\u2010' && CharClasses.Is(_text[line.End - 2], CharClass.Letter) && IsSmall(next);
        if (isHyphen) return wrapping.AddsHyphens || _text[line.End - 1] == '\u00AD' ? JoinKind.Unhyphened : JoinKind.Glued;
        return CharClasses.Is(_text[line.End - 1], CharClass.Wide) && CharClasses.Is(_text[next.Start], CharClass.Wide) ? JoinKind.Glued : JoinKind.Spaced;
    }

    /// <summary>Between a line and the next of a page whose lines are cut at links.</summary>
    private JoinKind Cut(in PhysicalLine line, in PhysicalLine next, bool joinedBefore, bool goesOn)
    {
        if (ClosesWhatStandsBefore(next)) return EndsSentence(line) && !IsWordBefore(line) ? JoinKind.None : IsJoinedBySpace(next) ? JoinKind.Spaced : JoinKind.Glued;
        if (OpensBracket(line)) return JoinKind.Glued;
        if (EndsSentence(line)) return JoinKind.None;
        if (IsSmall(next) && (joinedBefore || goesOn || HasWords(next, HasWords(line, ProseWords) ? FewWords : LongWords))) return JoinKind.Spaced;
        if (joinedBefore && goesOn) return JoinKind.Spaced;
        if ((joinedBefore || HasWords(line, ProseWords)) && _linking!.EndsOpen(line)) return JoinKind.Spaced;
        if (_text[line.End - 1] is ',' or '،') return HasWords(line, ProseWords) ? JoinKind.Spaced : JoinKind.None;

        // A name in a link amid a sentence: a line that is so long, and ends one sentence and begins another, is prose for sure; a headline is not.
        return HasWords(line, ManyWords) && (joinedBefore || HoldsSentenceEnd(line)) ? CharClasses.Is(_text[next.Start], CharClass.Wide) ? JoinKind.Glued : JoinKind.Spaced : JoinKind.None;
    }

    /// <summary>Whether the line behind this one begins amid a sentence.</summary>
    private bool GoesOn(int line) => line + 1 < _lines.Count && !_lines[line + 1].IsBlank && !EndsSentence(_lines[line]) && (IsSmall(_lines[line + 1]) || ClosesWhatStandsBefore(_lines[line + 1]));

    private bool IsWordBefore(in PhysicalLine line) => CharClasses.Is(_text[line.End - 1], CharClass.Letter | CharClass.Digit);

    /// <summary>A comma, a full stop, a closing bracket or quote at the beginning.</summary>
    private bool ClosesWhatStandsBefore(in PhysicalLine line)
    {
        var c = _text[line.Start];
        if (c is ':' or ';' or '%') return true;
        if (CharClasses.Is(c, CharClass.Comma)) return true;
        if (CharClasses.Is(c, CharClass.Stop)) return line.Length == 1 || !CharClasses.Is(_text[line.Start + 1], CharClass.Letter | CharClass.Digit | CharClass.Stop);
        return c is ')' or ']' or '”' or '’' or '»' or '」' or '』' or '）' || (c is '\'' && line.Length > 1 && _text[line.Start + 1] is 's');
    }

    private bool IsJoinedBySpace(in PhysicalLine next) => _text[next.Start] is '«' or '“';

    private bool IsSmall(in PhysicalLine line) => char.IsLower(_text[line.Start]);

    private bool EndsSentence(in PhysicalLine line)
    {
        var at = line.End - 1;
        while (at > line.Start && CharClasses.Is(_text[at], CharClass.Closing)) at--;
        return CharClasses.Is(_text[at], CharClass.Stop) || _text[at] is ':' or ';' or '：';
    }

    private bool OpensBracket(in PhysicalLine line) => _text[line.End - 1] is '(' or '[' or '“' or '„' or '（' or '「';

    private bool HoldsSentenceEnd(in PhysicalLine line)
    {
        for (var at = line.Start + 1; at + 1 < line.End; at++)
        {
            if (CharClasses.Is(_text[at], CharClass.WideStop)) return true;
            if (CharClasses.Is(_text[at], CharClass.Stop) && CharClasses.Is(_text[at - 1], CharClass.Letter | CharClass.Digit) && CharClasses.Is(_text[at + 1], CharClass.Space) && at - line.Start > 20) return true;
        }

        return false;
    }

    private bool HasWords(in PhysicalLine line, int words) => LineFacts.CountWords(_text.AsSpan(line.Start, Math.Min(line.Length, 40 * words))) >= words;

    /// <summary>"H" and then "alina Brock": a capital that was set larger than the rest.</summary>
    private bool IsInitial(in PhysicalLine line, in PhysicalLine next) =>
        line.Length == 1 && char.IsUpper(_text[line.Start]) && !next.IsBlank && IsSmall(next);

    private bool IsBullet(in PhysicalLine line) => line.Length == 1 && _text[line.Start] is '•' or '·' or '▪' or '◦' or '‣' or '●' or '■';

    private enum JoinKind
    {
        None,
        Spaced,
        Glued,

        /// <summary>Glued, without the hyphen.</summary>
        Unhyphened,
    }
}

/// <summary>A physical line without the spaces around it.</summary>
internal struct PhysicalLine(int start, int end, int next)
{
    public int Start = start;
    public int End = end;

    /// <summary>Behind its break.</summary>
    public readonly int Next = next;

    /// <summary>How far it begins from the margin.</summary>
    public int Indent { get; init; }

    public readonly int Length => End - Start;

    public readonly bool IsBlank => End <= Start;
}
