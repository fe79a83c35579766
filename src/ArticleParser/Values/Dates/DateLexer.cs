using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>Cuts the beginning of a slice into the pieces of a date, up to the first character that no date holds.</summary>
internal ref struct DateLexer
{
    /// <summary>No date with its time and zone is longer; what runs on is something else.</summary>
    public const int MaxChars = 80;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<DateAtom> _atoms;
    private int _at;
    private int _count;
    private bool _glued;

    private DateLexer(ReadOnlySpan<char> text, Span<DateAtom> atoms)
    {
        _text = text;
        _atoms = atoms;
    }

    /// <summary>Fills the pieces in, of which there is room for <see cref="MaxChars"/>, and says how many they are and where they end.</summary>
    public static int Read(ReadOnlySpan<char> text, Span<DateAtom> atoms, out int end)
    {
        GrammarRuns.Add(Grammar.Dates, text);
        WorkCount.Add(Work.DateLexing);
        var lexer = new DateLexer(text.Length > MaxChars ? text[..MaxChars] : text, atoms);
        while (lexer.Next()) { }
        end = lexer._at;
        return lexer._count;
    }

    private bool Next()
    {
        if (_at >= _text.Length || _count >= _atoms.Length) return false;
        var c = _text[_at];
        if (CharClasses.Is(c, CharClass.Space | CharClass.Stray))
        {
            _glued = false;
            _at++;
            return true;
        }

        var digits = Digits.Run(_text[_at..]);
        var phrase = DateWords.Longest(_text[_at..], out var meaning);
        if (phrase > digits && (meaning.Word & DateWord.Era) != 0) return AddEraYear(phrase, meaning.EraStart);
        if (phrase > digits && NamesEra(phrase)) Lengthen(phrase);
        else if (phrase > digits) Add(Refine(meaning, _text.Slice(_at, phrase)), phrase);
        else if (digits > 0) AddDigits(digits);
        else if (c is '\'' or '’' or '‘' && _count > 0 && Digits.Run(_text[(_at + 1)..]) == 2) AddShortYear();
        else if (SeparatorOf(c) is var sign and not DateWord.None) Add(new DateMeaning(sign), 1);
        else return false;
        return true;
    }

    // "21 ربيع الآخر 1450 هـ - 11 سبتمبر 2028 م": behind a year these letters name the era, behind an hour the second is half of the day.
    private readonly bool NamesEra(int length) => _count > 0 && _atoms[_count - 1].DigitCount == 4 && _text.Slice(_at, length) is ['م'] or ['ه', 'ـ'];

    // The name of its era is part of a year.
    private void Lengthen(int length)
    {
        _at += length;
        _atoms[_count - 1] = _atoms[_count - 1] with { Length = _at - _atoms[_count - 1].Start };
        _glued = true;
    }

    // "令和6年", "平成元年": the year of an era as one number, that of the calendar.
    private bool AddEraYear(int name, int start)
    {
        var rest = _text[(_at + name)..];
        var digits = rest is ['元', ..] ? 1 : Digits.Run(rest);
        var year = 1;
        if (digits is 0 or > 3 || digits == rest.Length || rest[digits] != '年' || (rest[0] != '元' && !Digits.TryRead(rest[..digits], out year))) return false;
        Add(new DateMeaning(DateWord.Number), name + digits);
        _atoms[_count - 1] = _atoms[_count - 1] with { Value = start + year, DigitCount = 4 };
        return true;
    }

    // "Aug 8 '23": the apostrophe belongs to the number, and tells it from a day.
    private void AddShortYear()
    {
        _ = Digits.TryRead(_text.Slice(_at + 1, 2), out var value);
        Add(new DateMeaning(DateWord.Number), 3);
        _atoms[_count - 1] = _atoms[_count - 1] with { Value = value, DigitCount = 2 };
    }

    // Zones are written in capitals; "at" and "est" are words of other kinds.
    private static DateMeaning Refine(DateMeaning meaning, ReadOnlySpan<char> word)
    {
        var kinds = meaning.Word;
        if ((kinds & DateWord.Zone) != 0 && word.Length <= 5 && char.IsLower(word[^1])) kinds &= ~DateWord.Zone;
        if ((kinds & DateWord.Join) != 0 && Letters.IsUnspaced(word[0])) kinds |= DateWord.Unit;
        return meaning with { Word = kinds };
    }

    private readonly DateWord SeparatorOf(char c) => c switch
    {
        '.' or '．' or '。' => DateWord.Dot,
        ',' or '،' or '、' or '，' or ';' => DateWord.Comma,
        '/' or '／' => DateWord.Slash,
        '-' or '–' or '—' or '−' or '‑' or '‐' => DateWord.Dash,
        ':' or '：' or '∶' => DateWord.Colon,
        '|' or '｜' or '•' or '·' or '・' or '⋅' or '∙' or '‧' or '~' => DateWord.Bar,
        '(' or '（' or '[' => DateWord.Open,
        ')' or '）' or ']' => DateWord.Close,
        '+' => DateWord.Plus,
        'T' or 't' when _at > 0 && CharClasses.Is(_text[_at - 1], CharClass.Digit) && NextIsDigit(_at + 1) => DateWord.TimeMark,
        _ => DateWord.None,
    };

    private readonly bool NextIsDigit(int index) => index < _text.Length && CharClasses.Is(_text[index], CharClass.Digit);

    // Digits of two numbers stand together where lines were glued: "2024-11-1714:46", "20 May 202409:30", "20236 December".
    private void AddDigits(int run)
    {
        var beforeClock = _at + run + 1 < _text.Length && SeparatorOf(_text[_at + run]) == DateWord.Colon && NextIsDigit(_at + run + 1);
        var hasYear = run > 4 && _text[_at..] is (['1', '9', ..] or ['2', '0', ..]);
        if (run is 3 or 4 && beforeClock && _count > 0) AddNumbers(2, run - 2);
        else if (run is 5 or 6 && hasYear) AddNumbers(4, run - 4);
        else if (run == 8 && hasYear) AddNumbers(4, 2, 2);
        else AddNumbers(run);
    }

    private void AddNumbers(params ReadOnlySpan<int> lengths)
    {
        foreach (var length in lengths)
        {
            if (_count >= _atoms.Length) return;
            _ = Digits.TryRead(_text.Slice(_at, length), out var value);
            Add(new DateMeaning(DateWord.Number), length);
            _atoms[_count - 1] = _atoms[_count - 1] with { Value = value, DigitCount = length };
        }
    }

    private void Add(DateMeaning meaning, int length)
    {
        _atoms[_count++] = new DateAtom(meaning, _at, length) { IsGlued = _glued };
        _at += length;
        _glued = true;
    }
}
