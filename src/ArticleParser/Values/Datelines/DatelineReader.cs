using System.Buffers;
using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>The opening of a paragraph in a script with word spaces: a place, then agency and day in any order, then a dash or colon.</summary>
/// <param name="text">The opening, as far as a dateline can reach.</param>
internal ref struct DatelineReader(ReadOnlySpan<char> text)
{
    private const int MostItems = 5;
    private const int MostBareWords = 4;
    private const int MostWeakWords = 3;
    private const int ShortestWeak = 4;
    private const int MostFiledWords = 3;

    /// <summary>One of these closes every dateline.</summary>
    public static readonly SearchValues<char> Signs = SearchValues.Create("(（[［【〔/-–—:：=।电電");

    /// <summary>Whether it is one of these.</summary>
    public static bool IsSign(char c) => c is '(' or '（' or '[' or '［' or '【' or '〔' or '/' or '-' or '–' or '—' or ':' or '：' or '=' or '।' or '电' or '電';

    /// <summary>What closes an agency or a day that the sign opens; a zero where it opens none.</summary>
    public static char CloseOf(char sign) => sign switch { '(' => ')', '（' => '）', '[' => ']', '［' => '］', '/' => '/', _ => '\0' };

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private bool _hasAgency;
    private bool _isKnown;
    private bool _isOutlet;
    private bool _hasDay;
    private bool _isParted;
    private char _sign;

    /// <summary>Where the story's own words begin; 0 where the text opens with no dateline.</summary>
    public int Read(ref TokenSpanBuffer parts, out DatelineForm form)
    {
        form = DatelineForm.None;
        var isBracketFirst = Item(ref parts) && _isKnown;
        if (isBracketFirst) SkipSigns();
        else if (parts.Count > 0) return 0;
        var place = DatelinePlace.Read(_text[_at..]);
        if (place.Length == 0 && !isBracketFirst) return 0;
        if (place.Length > 0) parts.Add(new TokenSpan(SyntaxKind.PlaceToken, _at, place.Length));
        _at += place.Length;
        var end = _at;
        var signed = SkipSigns();
        _isParted = signed ? _text[end] == ' ' && _at > end + 1 && _text[_at - 1] == ' ' : IsStop(end);
        for (var i = 0; i < MostItems && Item(ref parts); i++)
        {
            signed |= SkipSigns();
        }

        if (isBracketFirst && place.Length > 0 && !signed && !_hasDay)
        {
            // "(ANSA) - Il consiglio": what follows the agency is the story.
            _at = parts[^1].Start;
            parts.CutTo(parts.Count - 1);
        }

        form = FormOf(place, isBracketFirst, signed);
        return form == DatelineForm.None ? 0 : _at;
    }

    private readonly DatelineForm FormOf(in DatelinePlace place, bool isBracketFirst, bool signed)
    {
        if (isBracketFirst) return DatelineForm.Sure;
        if (place.IsTitle) return DatelineForm.None;
        if (_isKnown && (signed || (_sign == ')' && (place.IsCaps || _hasDay)))) return DatelineForm.Sure;
        if (!signed) return _isParted && !_hasDay && !_hasAgency && IsShort(place) ? DatelineForm.Weak : DatelineForm.None;
        if ((_isOutlet || _hasDay) && place.IsCaps) return DatelineForm.Sure;
        if (_hasDay) return DatelineForm.Bare;
        if (_hasAgency || place.Commas > 1) return DatelineForm.None;
        if (place.Words > MostBareWords || NotPlaceWords.Open(_text)) return DatelineForm.None;
        return _sign is ':' or '：' ? DatelineForm.Colon : _sign is '—' or '–' or '।' || place.IsCaps ? DatelineForm.Bare
            : _sign == '-' && _isParted && IsShort(place) ? DatelineForm.Weak : DatelineForm.None;
    }

    private readonly bool IsShort(in DatelinePlace place) =>
        place.Length >= ShortestWeak && place.Words <= MostWeakWords && place.Commas == 0 && !NotPlaceWords.Open(_text) && !IsTitleOrRole(_text[..place.Length]);

    private static bool IsTitleOrRole(ReadOnlySpan<char> place) => NameWords.Longest(place, out var word) > 0 && (word & (NameWord.Honorific | NameWord.Role | NameWord.NotName | NameWord.Outlet)) != 0;

    /// <summary>Whether a full stop and white space follow, and no small letter behind them.</summary>
    private readonly bool IsStop(int at) => at + 2 < _text.Length && _text[at] == '.' && _text[at + 1] == ' ' && !char.IsLower(_text[at + 2]) && !CharClasses.Is(_text[at + 2], CharClass.Digit);

    /// <summary>An agency in brackets or between slashes or behind a dash, or a day.</summary>
    private bool Item(ref TokenSpanBuffer parts)
    {
        if (_at >= _text.Length) return false;
        var rest = _text[_at..];
        var close = CloseOf(rest[0]);
        if (close != '\0') return Enclosed(rest, close, ref parts);
        var day = CharClasses.Is(rest[0], CharClass.Letter | CharClass.Digit) ? DateValues.ReadDate(rest, int.MaxValue, ref parts) : 0;
        if (day > 0)
        {
            parts[^1] = parts[^1] with { Start = _at + parts[^1].Start };
            _at += day;
            return _hasDay = true;
        }

        return _at > 0 && !CharClasses.Is(BeforeItem(), CharClass.Letter) && BareAgency(rest, ref parts);
    }

    /// <summary>The last character before this item that is no white space: an agency without brackets has a sign before it.</summary>
    private readonly char BeforeItem() => _text[.._at].TrimEnd() is [.., var last] ? last : ' ';

    private bool Enclosed(ReadOnlySpan<char> rest, char close, ref TokenSpanBuffer parts)
    {
        var end = rest[1..].IndexOf(close) + 1;
        if (end < 2) return false;
        var content = rest[1..end];
        var start = _at + 1 + (content.Length - content.TrimStart().Length);
        content = content.Trim();
        if (!DatelineAgency.Is(content, out var isKnown)) return Day(content, start, end, ref parts);
        parts.Add(new TokenSpan(SyntaxKind.NameToken, start, content.Length));
        _hasAgency = true;
        _isKnown |= isKnown || (close == '/' && DatelineAgency.IsCaps(content));
        _isOutlet |= _isKnown || DatelineAgency.IsCaps(content);
        _at += end + 1;
        _sign = ')';
        return true;
    }

    private bool Day(ReadOnlySpan<char> content, int start, int end, ref TokenSpanBuffer parts)
    {
        var count = parts.Count;
        if (content.IsEmpty || DateValues.ReadDate(content, int.MaxValue, ref parts) != content.Length)
        {
            parts.CutTo(count);
            return false;
        }

        parts[^1] = parts[^1] with { Start = start };
        _at += end + 1;
        return _hasDay = true;
    }

    /// <summary>"МОСКВА, 3 марта — РИА Новости.", "MARROW, POST.COM - ": before a sign of its own.</summary>
    private bool BareAgency(ReadOnlySpan<char> rest, ref TokenSpanBuffer parts)
    {
        var length = DatelineAgency.LengthAt(rest);
        if (length == 0) length = AgencyNames.LengthAt(rest);
        _isKnown |= length > 0;
        if (length == 0 && _hasDay && _sign is '—' or '–' or '-') length = FiledLength(rest);
        if (length == 0) return false;
        parts.Add(new TokenSpan(SyntaxKind.NameToken, _at, length));
        _at += length;
        return _hasAgency = true;
    }

    /// <summary>"МАРРОУ, 3 мар — Баклан. Мост…": behind place, day and dash a name with a full stop and a sentence behind it is an agency's, known or not; 0 for none.</summary>
    private readonly int FiledLength(ReadOnlySpan<char> rest)
    {
        var stop = rest.IndexOf('.');
        if (stop < 2 || !LineFacts.HasAtMostWords(rest[..stop], MostFiledWords) || stop + 2 >= rest.Length || rest[stop + 1] != ' ' || !char.IsUpper(rest[stop + 2])) return 0;
        foreach (var range in rest[..stop].Split(' '))
        {
            if (rest[range].IsEmpty || !char.IsUpper(rest[range][0])) return 0;
        }

        return stop;
    }

    /// <summary>Passes what stands between items; whether a sign that closes a dateline is among it.</summary>
    private bool SkipSigns()
    {
        var closes = false;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c is '—' or '–' or '‒' or '―' or '−' or ':' or '：' or '=' or '＝' or '।' or '-') (closes, _sign) = (true, c);
            else if (!CharClasses.Is(c, CharClass.Space | CharClass.Stray | CharClass.Comma) && c is not ('.' or '|')) break;
        }

        // A slash that opens nothing closes "CITY / AGENCY / March 3, 2031 / Text".
        if (_hasAgency && _at < _text.Length && _text[_at] == '/' && _text[_at..].StartsWith("/ "))
        {
            _at += 2;
            return true;
        }

        return closes;
    }
}
