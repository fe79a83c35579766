using Pidgin;
using static ArticleParser.Values.NameParsers;

namespace ArticleParser.Values;

/// <summary>
/// A byline's value: names of people and organisations, what parts them, and beside them their roles, e-mail addresses
/// and account names. Small words open no name, so that prose is none.
/// </summary>
internal static class NameGrammar
{
    /// <summary>What a word of a name is, in scripts that have capitals.</summary>
    public const NameWord Cased = NameWord.Capital | NameWord.Caps | NameWord.Initial;

    /// <summary>The longest small word of an affiliation: "for", "under".</summary>
    public const int SmallWord = 5;

    private const NameWord SignBetween = NameWord.Comma | NameWord.Slash | NameWord.Bar | NameWord.Dash;

    private static readonly Parser<NameAtom, NamePart[]> s_particles = Words(static atom => atom.Is(NameWord.Particle) && !IsPlainJoin(atom));

    // "Anna von der Heide", "de la Cruz", "J. R. Roe"
    private static readonly Parser<NameAtom, NamePart[]> s_laterWord = FirstOf(
        Row(s_particles, Piece(static atom => !atom.IsGlued && IsNameWord(atom))),
        Piece(static atom => !atom.IsGlued && IsNameWord(atom) && !atom.Is(NameWord.NotName) && !IsLongAgency(atom)));

    private static readonly Parser<NameAtom, NamePart[]> s_firstWord = FirstOf(
        Row(s_particles, Piece(IsNameWord)),
        Piece(static atom => IsNameWord(atom) && !atom.Is(NameWord.NotName)));

    private static readonly Parser<NameAtom, NamePart[]> s_person = Part(SyntaxKind.NameToken,
        Row(Words(static atom => atom.Is(NameWord.Honorific), least: 0), s_firstWord, Any(FirstOf(s_laterWord, Is(NameWord.Honorific)))));

    // Arabic, Hebrew, Indic and Korean names: words without capitals, so their number alone tells them from prose.
    private static readonly Parser<NameAtom, NamePart[]> s_uncased = Part(SyntaxKind.NameToken,
        Words(static atom => atom.Is(NameWord.Uncased) && !atom.Is(NameWord.Role | NameWord.Join | NameWord.NotName)));

    private static readonly Parser<NameAtom, NamePart[]> s_wide = Part(SyntaxKind.NameToken,
        Words(static atom => atom.Is(NameWord.Wide) && atom.Length <= 24 && !atom.Is(NameWord.Role | NameWord.Join | NameWord.NotName)));

    private static readonly Parser<NameAtom, NamePart[]> s_agency = Part(SyntaxKind.NameToken, Is(NameWord.Agency));
    private static readonly Parser<NameAtom, NamePart[]> s_email = Part(SyntaxKind.EmailToken, Is(NameWord.Email));
    private static readonly Parser<NameAtom, NamePart[]> s_handle = Part(SyntaxKind.HandleToken, Is(NameWord.Handle));

    private static readonly Parser<NameAtom, NamePart[]> s_personOrAgency = FirstOf(s_person, s_agency);
    private static readonly Parser<NameAtom, NamePart[]> s_name = ByFirst(static first =>
        first.Is(NameWord.Email) ? s_email
        : first.Is(NameWord.Handle) ? s_handle
        : first.Is(NameWord.Uncased) ? s_uncased
        : first.Is(NameWord.Wide) ? s_wide
        : s_personOrAgency);

    /// <summary>A role on its own: words up to the next sign, one of which is a role of the lists.</summary>
    private static readonly Parser<NameAtom, NamePart[]> s_role = Part(SyntaxKind.RoleToken, Row(
        Next(CanBeginRole),
        Words(static atom => IsRoleWord(atom) && !atom.Is(NameWord.Role), least: 0),
        Piece(static atom => IsRoleWord(atom) && atom.Is(NameWord.Role)),
        Words(IsRoleWord, least: 0)));

    private static readonly Parser<NameAtom, NamePart[]> s_listedRole = Part(SyntaxKind.RoleToken, Words(static atom => atom.Is(NameWord.Role)));

    // "MD", "RDN": degrees after a comma.
    private static readonly Parser<NameAtom, NamePart[]> s_degree = Part(SyntaxKind.RoleToken, Row(
        Piece(static atom => atom.Is(NameWord.Caps | NameWord.Initial) && !atom.Is(NameWord.Agency) && atom.Length is > 1 and <= 7),
        EndOr(static atom => !atom.Is(NameWord.Word | NameWord.Honorific))));

    // One or two, but no third.
    private static readonly Parser<NameAtom, NamePart[]> s_smallWord = Piece(IsSmall);
    private static readonly Parser<NameAtom, NamePart[]> s_smallWords = Row(s_smallWord, Perhaps(s_smallWord), EndOr(static atom => !IsSmall(atom)));

    // "in Northport", "for Example News", "FOR THE EXAMPLE ON SUNDAY": small words, and a name after them.
    private static readonly Parser<NameAtom, NamePart[]> s_affiliation = Part(SyntaxKind.RoleToken, Row(s_smallWords, s_person, Perhaps(Row(s_smallWords, s_person))));

    // "Jane Doe The Associated Press": an agency of several words is whom she writes for.
    private static readonly Parser<NameAtom, NamePart[]> s_ownAgency = Part(SyntaxKind.RoleToken, Piece(static atom => IsLongAgency(atom) && !atom.IsGlued));

    private static readonly Parser<NameAtom, NamePart[]> s_sign = Part(SyntaxKind.SeparatorToken, Is(SignBetween));

    // ", and": one separator of two pieces.
    private static readonly Parser<NameAtom, NamePart[]> s_join = Part(SyntaxKind.SeparatorToken,
        Row(Words(static atom => atom.Is(SignBetween), least: 0), Words(static atom => atom.Is(NameWord.Join))));

    private static readonly Parser<NameAtom, NamePart[]> s_inBrackets = FirstOf(
        Row(FirstOf(s_email, s_handle, s_agency), Next(static atom => atom.Is(NameWord.Close))),
        Part(SyntaxKind.RoleToken, Words(static atom => atom.Is(NameWord.Word | NameWord.Comma | NameWord.Join | NameWord.Slash | NameWord.Dash))));

    private static readonly Parser<NameAtom, NamePart[]> s_brackets = Row(
        Part(SyntaxKind.SeparatorToken, Is(NameWord.Open)), s_inBrackets, Part(SyntaxKind.SeparatorToken, Is(NameWord.Close)));

    private static readonly Parser<NameAtom, NamePart[]> s_signedRole = Row(s_sign, FirstOf(s_role, s_degree, s_affiliation));

    // "det/dpa": a desk's short name and its agency, as German pages sign.
    private static readonly Parser<NameAtom, NamePart[]> s_desk = Row(
        Part(SyntaxKind.NameToken, Piece(static atom => atom.Is(NameWord.Lower) && atom.Length <= 4)),
        Part(SyntaxKind.SeparatorToken, Is(NameWord.Slash)),
        s_agency);

    private static readonly Parser<NameAtom, NamePart[]> s_office = FirstOf(s_affiliation, s_ownAgency);
    private static readonly Parser<NameAtom, NamePart[]> s_nameWithOffice = Row(s_name, Perhaps(s_office));
    private static readonly Parser<NameAtom, NamePart[]> s_roleWithName = Row(s_listedRole, s_name);
    private static readonly Parser<NameAtom, NamePart[]> s_beginsWithRole = FirstOf(s_roleWithName, s_nameWithOffice, s_listedRole);

    // A desk's short name may be an agency's too: "dpa/AFP".
    private static readonly Parser<NameAtom, NamePart[]> s_beginsLower = FirstOf(s_roleWithName, Row(s_name, s_office), s_desk, s_name, s_listedRole);

    private static readonly Parser<NameAtom, NamePart[]> s_named = ByFirst(static first =>
        first.Is(NameWord.Lower) ? s_beginsLower
        : first.Is(NameWord.Role) ? s_beginsWithRole
        : s_nameWithOffice);

    private static readonly Parser<NameAtom, NamePart[]> s_nextByJoin = Row(s_join, s_named);

    // After a comma a role is the role of the name before it; after "and" a new name begins.
    private static readonly Parser<NameAtom, NamePart[]> s_afterSign = FirstOf(s_nextByJoin, s_signedRole, Row(s_sign, s_named));

    private static readonly Parser<NameAtom, NamePart[]> s_next = ByFirst(static first =>
        first.Is(SignBetween) ? s_afterSign
        : first.Is(NameWord.Open) ? s_brackets
        : first.Is(NameWord.Email) ? s_email
        : first.Is(NameWord.Handle) ? s_handle
        : IsPlainJoin(first) ? s_nextByJoin
        : CanBeginRole(first) ? s_role
        : null);

    /// <summary>A byline's value, from its first name as far as names and roles go; no parts where there is none.</summary>
    public static Parser<NameAtom, NamePart[]> Names { get; } = Perhaps(Row(s_named, Any(s_next)));

    private static bool IsNameWord(NameAtom atom) => atom.Is(Cased) && !atom.Is(NameWord.Role) && !IsPlainJoin(atom);

    private static bool IsRoleWord(NameAtom atom) => atom.Is(NameWord.Word) && (!IsPlainJoin(atom) || atom.Is(NameWord.Role));

    private static bool CanBeginRole(NameAtom atom) => atom.Is(NameWord.Word) && (atom.Is(NameWord.Role) || !atom.Is(NameWord.Lower));

    private static bool IsSmall(NameAtom atom) => (atom.Is(NameWord.Lower) && atom.Length <= SmallWord && !IsPlainJoin(atom)) || atom.Is(NameWord.NotName);

    private static bool IsLongAgency(NameAtom atom) => atom.Is(NameWord.Agency) && atom.Length > 12;

    // "E" in capitals is an initial, "Y" too; "and" and "AND" are not.
    private static bool IsPlainJoin(NameAtom atom) => atom.Is(NameWord.Join) && !atom.Is(NameWord.Initial);
}
