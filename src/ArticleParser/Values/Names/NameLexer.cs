using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>Cuts the beginning of a slice into the pieces of a byline, up to the first thing that no byline holds.</summary>
internal ref struct NameLexer
{
    /// <summary>Longer lists of authors are rare, and are then rather a page about people.</summary>
    public const int MaxChars = 400;

    /// <summary>Room for the pieces of a byline of that length.</summary>
    public const int MaxAtoms = 160;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<NameAtom> _atoms;
    private readonly bool _mayHoldContact;
    private int _at;
    private int _count;
    private bool _glued;

    private NameLexer(ReadOnlySpan<char> text, Span<NameAtom> atoms)
    {
        _text = text;
        _atoms = atoms;
        _mayHoldContact = text.ContainsAny('@', '＠');
    }

    /// <summary>Fills the pieces in and says how many they are and where they end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Where the pieces go.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="last">Behind which of them no one wants any more; None for all.</param>
    public static int Read(ReadOnlySpan<char> text, Span<NameAtom> atoms, out int end, NameWord last = NameWord.None)
    {
        var lexer = new NameLexer(text, atoms);
        while (lexer.Next() && (last == NameWord.None || lexer._count == 0 || !atoms[lexer._count - 1].Is(last))) { }
        end = lexer._at;
        return lexer._count;
    }

    private bool Next()
    {
        if (_at >= _text.Length || _count >= _atoms.Length) return false;
        var rest = _text[_at..];
        var first = CharClasses.Of(rest[0]);
        if ((first & (CharClass.Space | CharClass.Stray)) != 0)
        {
            _glued = false;
            _at++;
            return true;
        }

        if (_mayHoldContact)
        {
            var contact = Contacts.EmailLength(rest);
            if (contact > 0) return Add(NameWord.Email, contact);
            if ((contact = Contacts.HandleLength(rest)) > 0) return Add(NameWord.Handle, contact);
        }

        if ((first & CharClass.Letter) == 0) return SeparatorOf(rest) is var sign and not NameWord.None && Add(sign, 1);
        return AddWord(rest);
    }

    private bool AddWord(ReadOnlySpan<char> rest)
    {
        var first = FirstWord.Of(rest);
        var calendar = DateWords.Longest(rest, first, out var date) > 0 && (date.Word & (DateWord.Month | DateWord.Weekday)) != 0;
        if (calendar && DateValues.BeginsDate(rest)) return false;

        var plain = WordShape.PlainLength(rest, out var shape);
        var length = plain > 0 ? plain : WordShape.Length(rest);
        var phrase = NameWords.Longest(rest, first, out var listed);

        // A phrase may be several words, or the beginning of a word in a script without spaces.
        if (phrase > length || (phrase > 0 && phrase < length && Letters.IsUnspaced(rest[0]))) length = phrase;
        else if (phrase < length) listed = NameWord.None;
        var word = listed | (length == plain ? shape : WordShape.Case(rest[..length]));
        return Add(calendar ? word | NameWord.Calendar : word, length);
    }

    // A dash joins within words; between spaces, or a long one, it parts.
    private readonly NameWord SeparatorOf(ReadOnlySpan<char> rest) => rest[0] switch
    {
        ',' or '،' or '、' or '，' or ';' or '；' => NameWord.Comma,
        '/' or '／' => NameWord.Slash,
        '|' or '｜' or '•' or '·' or '・' or '⋅' or '∙' or '‧' => NameWord.Bar,
        '-' or '–' or '—' or '−' => NameWord.Dash,
        '(' or '（' or '[' => NameWord.Open,
        ')' or '）' or ']' => NameWord.Close,
        '.' or '。' => NameWord.Stop,
        '&' or '+' or '＆' => NameWord.Join,
        _ => NameWord.None,
    };

    private bool Add(NameWord word, int length)
    {
        _atoms[_count++] = new NameAtom(word, _at, length) { IsGlued = _glued };
        _at += length;
        _glued = true;
        return true;
    }
}
