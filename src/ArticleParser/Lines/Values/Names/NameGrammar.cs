namespace ArticleParser;

/// <summary>
/// A byline's value: names of people and organisations, what parts them, and beside them their roles, e-mail addresses
/// and account names. Small words open no name, so that prose is none. A production that fails leaves nothing behind.
/// By hand, as <see cref="DayGrammar"/> is and for the same reason; the tests have the twin in stock combinators.
/// </summary>
/// <param name="atoms">The pieces of the byline.</param>
/// <param name="parts">Room for as many parts as there are pieces.</param>
internal ref struct NameGrammar(ReadOnlySpan<NameAtom> atoms, Span<NamePart> parts)
{
    private const NameWord Cased = NameWord.Capital | NameWord.Caps | NameWord.Initial;
    private const NameWord SignBetween = NameWord.Comma | NameWord.Slash | NameWord.Bar | NameWord.Dash;

    private readonly ReadOnlySpan<NameAtom> _atoms = atoms;
    private readonly Span<NamePart> _parts = parts;
    private int _at;
    private int _count;

    private readonly bool HasCurrent => _at < _atoms.Length;

    private readonly ref readonly NameAtom Current => ref _atoms[_at];

    /// <summary>Reads from the first name as far as names and roles go. Gives how many parts that are; 0 where no name comes first.</summary>
    public int Names()
    {
        if (!Named()) return 0;
        while (Next()) { }
        return _count;
    }

    private bool Named()
    {
        var (at, count) = (_at, _count);
        if (ListedRole() && Name()) return true;
        Back(at, count);
        if (Name())
        {
            // A desk's short name may be an agency's too: "dpa/AFP".
            if (Affiliation() || OwnAgency() || !_atoms[at].Is(NameWord.Lower)) return true;
            Back(at, count);
            return Desk() || Name();
        }

        return Desk() || ListedRole();
    }

    private bool Next()
    {
        if (!HasCurrent) return false;
        ref readonly var first = ref Current;
        if (first.Is(SignBetween)) return NextByJoin() || SignedRole() || NextBySign();
        if (first.Is(NameWord.Open)) return InBrackets();
        if (first.Is(NameWord.Email)) return One(SyntaxKind.EmailToken);
        if (first.Is(NameWord.Handle)) return One(SyntaxKind.HandleToken);
        return IsPlainJoin(first) ? NextByJoin() : Role();
    }

    private bool Name()
    {
        if (!HasCurrent) return false;
        ref readonly var first = ref Current;
        if (first.Is(NameWord.Email)) return One(SyntaxKind.EmailToken);
        if (first.Is(NameWord.Handle)) return One(SyntaxKind.HandleToken);

        // Arabic, Hebrew, Indic and Korean names: words without capitals, so their number alone tells them from prose.
        if (first.Is(NameWord.Uncased)) return UncasedName(NameWord.Uncased, int.MaxValue);
        if (first.Is(NameWord.Wide)) return UncasedName(NameWord.Wide, 24);
        return Person() || Agency();
    }

    private bool UncasedName(NameWord script, int longest)
    {
        var start = _at;
        while (HasCurrent && Current.Is(script) && Current.Length <= longest && !Current.Is(NameWord.Role | NameWord.Join | NameWord.NotName)) _at++;
        return _at > start && Add(SyntaxKind.NameToken, start);
    }

    private bool Person()
    {
        var start = _at;
        return PersonWords() && Add(SyntaxKind.NameToken, start);
    }

    /// <summary>"Dr. Anna von der Heide", "de la Cruz", "J. R. Roe"</summary>
    private bool PersonWords()
    {
        var start = _at;
        Skip(NameWord.Honorific);
        if (!FirstWord()) return Back(start, _count);
        while (LaterWord() || Take(NameWord.Honorific)) { }
        return true;
    }

    private bool FirstWord()
    {
        var start = _at;
        if (Particles() && HasCurrent && IsNameWord(Current)) return Step();
        _at = start;
        return HasCurrent && Current.Is(Cased) && !Current.Is(NameWord.Role | NameWord.NotName) && !IsPlainJoin(Current) && Step();
    }

    private bool LaterWord()
    {
        var start = _at;
        if (Particles() && HasCurrent && IsNameWord(Current) && !Current.IsGlued) return Step();
        _at = start;
        return HasCurrent && !Current.IsGlued && Current.Is(Cased) && !Current.Is(NameWord.Role | NameWord.NotName) && !IsPlainJoin(Current) && !IsLongAgency(Current) && Step();
    }

    private bool Particles()
    {
        var start = _at;
        while (HasCurrent && Current.Is(NameWord.Particle) && !IsPlainJoin(Current)) _at++;
        return _at > start;
    }

    private bool Agency() => HasCurrent && Current.Is(NameWord.Agency) && One(SyntaxKind.NameToken);

    /// <summary>A role on its own: words up to the next sign, one of which is a role of the lists.</summary>
    private bool Role()
    {
        var start = _at;
        var isListed = false;
        for (; HasCurrent && Current.Is(NameWord.Word) && (!IsPlainJoin(Current) || Current.Is(NameWord.Role)); _at++) isListed |= Current.Is(NameWord.Role);
        var begins = isListed && (_atoms[start].Is(NameWord.Role) || !_atoms[start].Is(NameWord.Lower));
        return begins ? Add(SyntaxKind.RoleToken, start) : Back(start, _count);
    }

    private bool ListedRole()
    {
        var start = _at;
        Skip(NameWord.Role);
        return _at > start && Add(SyntaxKind.RoleToken, start);
    }

    /// <summary>"MD", "RDN": degrees after a comma.</summary>
    private bool Degree()
    {
        if (!HasCurrent || !Current.Is(NameWord.Caps | NameWord.Initial) || Current.Is(NameWord.Agency) || Current.Length is not (> 1 and <= 7)) return false;
        return (_at + 1 == _atoms.Length || !_atoms[_at + 1].Is(NameWord.Word | NameWord.Honorific)) && One(SyntaxKind.RoleToken);
    }

    /// <summary>"in Northport", "for Example News", "FOR THE EXAMPLE ON SUNDAY": small words, and a name after them.</summary>
    private bool Affiliation()
    {
        var start = _at;
        if (!SmallWords() || !PersonWords()) return Back(start, _count);
        var end = _at;
        if (!SmallWords() || !PersonWords()) _at = end;
        return Add(SyntaxKind.RoleToken, start);
    }

    /// <summary>"Jane Doe The Associated Press": an agency of several words is whom she writes for.</summary>
    private bool OwnAgency() => HasCurrent && IsLongAgency(Current) && !Current.IsGlued && One(SyntaxKind.RoleToken);

    private bool SmallWords()
    {
        var start = _at;
        while (HasCurrent && ((Current.Is(NameWord.Lower) && Current.Length <= 5 && !IsPlainJoin(Current)) || Current.Is(NameWord.NotName))) _at++;
        return _at - start is 1 or 2 || Back(start, _count);
    }

    /// <summary>After "and" a new name begins.</summary>
    private bool NextByJoin()
    {
        var (at, count) = (_at, _count);
        return (Join() && Named()) || Back(at, count);
    }

    private bool NextBySign()
    {
        var (at, count) = (_at, _count);
        return (One(SyntaxKind.SeparatorToken) && Named()) || Back(at, count);
    }

    /// <summary>After a comma a role is the role of the name before it.</summary>
    private bool SignedRole()
    {
        var (at, count) = (_at, _count);
        return (One(SyntaxKind.SeparatorToken) && (Role() || Degree() || Affiliation())) || Back(at, count);
    }

    /// <summary>", and": one separator of two pieces.</summary>
    private bool Join()
    {
        var start = _at;
        Skip(SignBetween);
        var join = _at;
        Skip(NameWord.Join);
        return _at > join ? Add(SyntaxKind.SeparatorToken, start) : Back(start, _count);
    }

    private bool InBrackets()
    {
        var (at, count) = (_at, _count);
        One(SyntaxKind.SeparatorToken);
        if (!Contact() && !Words()) return Back(at, count);
        return (HasCurrent && Current.Is(NameWord.Close) && One(SyntaxKind.SeparatorToken)) || Back(at, count);
    }

    /// <summary>An address, account or agency with nothing behind it but the bracket.</summary>
    private bool Contact()
    {
        if (_at + 1 >= _atoms.Length || !_atoms[_at + 1].Is(NameWord.Close)) return false;
        if (Current.Is(NameWord.Email)) return One(SyntaxKind.EmailToken);
        return Current.Is(NameWord.Handle) ? One(SyntaxKind.HandleToken) : Agency();
    }

    private bool Words()
    {
        var start = _at;
        Skip(NameWord.Word | NameWord.Comma | NameWord.Join | NameWord.Slash | NameWord.Dash);
        return _at > start && Add(SyntaxKind.RoleToken, start);
    }

    /// <summary>"det/dpa": a desk's short name and its agency, as German pages sign.</summary>
    private bool Desk()
    {
        if (_at + 2 >= _atoms.Length || !Current.Is(NameWord.Lower) || Current.Length > 4) return false;
        if (!_atoms[_at + 1].Is(NameWord.Slash) || !_atoms[_at + 2].Is(NameWord.Agency)) return false;
        return One(SyntaxKind.NameToken) && One(SyntaxKind.SeparatorToken) && One(SyntaxKind.NameToken);
    }

    private bool One(SyntaxKind kind) => Step() && Add(kind, _at - 1);

    private bool Add(SyntaxKind kind, int from)
    {
        _parts[_count++] = new NamePart(kind, from, _at);
        return true;
    }

    private bool Step()
    {
        _at++;
        return true;
    }

    private bool Take(NameWord any) => HasCurrent && Current.Is(any) && Step();

    private void Skip(NameWord any)
    {
        while (HasCurrent && Current.Is(any)) _at++;
    }

    private bool Back(int at, int count)
    {
        (_at, _count) = (at, count);
        return false;
    }

    private static bool IsNameWord(in NameAtom atom) => atom.Is(Cased) && !atom.Is(NameWord.Role) && !IsPlainJoin(atom);

    private static bool IsLongAgency(in NameAtom atom) => atom.Is(NameWord.Agency) && atom.Length > 12;

    // "E" in capitals is an initial, "Y" too; "and" and "AND" are not.
    private static bool IsPlainJoin(in NameAtom atom) => atom.Is(NameWord.Join) && !atom.Is(NameWord.Initial);
}
