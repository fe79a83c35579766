using System.Collections.Immutable;
using ArticleParser.Combinators;
using Pidgin;
using static Pidgin.Parser;
using Atoms = Pidgin.Parser<ArticleParser.Values.NameAtom>;

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

    private static readonly Parser<NameAtom, NameAtom> s_nameWord = Atoms.Token(static atom => atom.Is(Cased) && !atom.Is(NameWord.Role) && !IsPlainJoin(atom));
    private static readonly Parser<NameAtom, Unit> s_particles = Words(static atom => atom.Is(NameWord.Particle) && !IsPlainJoin(atom));

    // "Anna von der Heide", "de la Cruz", "J. R. Roe"
    private static readonly Parser<NameAtom, Unit> s_laterWord = FirstOf(
        s_particles.Then(s_nameWord.Where(static atom => !atom.IsGlued)).IgnoreResult(),
        Atoms.Token(static atom => !atom.IsGlued && atom.Is(Cased) && !atom.Is(NameWord.Role | NameWord.NotName) && !IsPlainJoin(atom) && !IsLongAgency(atom)).IgnoreResult());

    private static readonly Parser<NameAtom, Unit> s_firstWord = FirstOf(
        s_particles.Then(s_nameWord).IgnoreResult(),
        Atoms.Token(static atom => atom.Is(Cased) && !atom.Is(NameWord.Role | NameWord.NotName) && !IsPlainJoin(atom)).IgnoreResult());

    private static readonly Parser<NameAtom, NamePart> s_person = Part(SyntaxKind.NameToken,
        new SkipWhile<NameAtom>(static atom => atom.Is(NameWord.Honorific)).Then(s_firstWord).Then(FirstOf(s_laterWord, Is(NameWord.Honorific).IgnoreResult()).SkipMany()));

    // Arabic, Hebrew, Indic and Korean names: words without capitals, so their number alone tells them from prose.
    private static readonly Parser<NameAtom, NamePart> s_uncased = Part(SyntaxKind.NameToken,
        Words(static atom => atom.Is(NameWord.Uncased) && !atom.Is(NameWord.Role | NameWord.Join | NameWord.NotName)));

    private static readonly Parser<NameAtom, NamePart> s_wide = Part(SyntaxKind.NameToken,
        Words(static atom => atom.Is(NameWord.Wide) && atom.Length <= 24 && !atom.Is(NameWord.Role | NameWord.Join | NameWord.NotName)));

    private static readonly Parser<NameAtom, NamePart> s_agency = Part(SyntaxKind.NameToken, Is(NameWord.Agency).IgnoreResult());
    private static readonly Parser<NameAtom, NamePart> s_email = Part(SyntaxKind.EmailToken, Is(NameWord.Email).IgnoreResult());
    private static readonly Parser<NameAtom, NamePart> s_handle = Part(SyntaxKind.HandleToken, Is(NameWord.Handle).IgnoreResult());

    private static readonly Parser<NameAtom, NamePart> s_personOrAgency = FirstOf(s_person, s_agency);
    private static readonly Parser<NameAtom, NamePart> s_name = new Dispatch<NameAtom, NamePart>(static first =>
        first.Is(NameWord.Email) ? s_email
        : first.Is(NameWord.Handle) ? s_handle
        : first.Is(NameWord.Uncased) ? s_uncased
        : first.Is(NameWord.Wide) ? s_wide
        : s_personOrAgency);

    /// <summary>A role on its own: words up to the next sign, one of which is a role of the lists.</summary>
    private static readonly Parser<NameAtom, NamePart> s_role = Part(SyntaxKind.RoleToken,
        Atoms.Token(static atom => atom.Is(NameWord.Word) && (!IsPlainJoin(atom) || atom.Is(NameWord.Role))).AtLeastOnce()
            .Where(static words => words.Any(static word => word.Is(NameWord.Role)) && words.First() is var first && (first.Is(NameWord.Role) || !first.Is(NameWord.Lower)))
            .IgnoreResult());

    private static readonly Parser<NameAtom, NamePart> s_listedRole = Part(SyntaxKind.RoleToken, Words(static atom => atom.Is(NameWord.Role)));

    // "MD", "RDN": degrees after a comma.
    private static readonly Parser<NameAtom, NamePart> s_degree = Part(SyntaxKind.RoleToken,
        Atoms.Token(static atom => atom.Is(NameWord.Caps | NameWord.Initial) && !atom.Is(NameWord.Agency) && atom.Length is > 1 and <= 7).IgnoreResult()
            .Before(NotBefore(NameWord.Word | NameWord.Honorific)));

    // One or two, but no third.
    private static readonly Parser<NameAtom, NameAtom> s_smallWord = Atoms.Token(static atom => IsSmall(atom));
    private static readonly Parser<NameAtom, Unit> s_smallWords = s_smallWord.Then(Total.Of(s_smallWord))
        .Then(Lookahead(FirstOf(Atoms.Token(static atom => !IsSmall(atom)).IgnoreResult(), Atoms.End)));

    // "in Northport", "for Example News", "FOR THE EXAMPLE ON SUNDAY": small words, and a name after them.
    private static readonly Parser<NameAtom, NamePart> s_affiliation = Part(SyntaxKind.RoleToken,
        s_smallWords.Then(s_person).Then(Total.Of(s_smallWords.Then(s_person))).IgnoreResult());

    // "Jane Doe The Associated Press": an agency of several words is whom she writes for.
    private static readonly Parser<NameAtom, NamePart> s_ownAgency = Part(SyntaxKind.RoleToken, Atoms.Token(static atom => IsLongAgency(atom) && !atom.IsGlued).IgnoreResult());

    private static readonly Parser<NameAtom, NamePart> s_sign = Part(SyntaxKind.SeparatorToken, Is(SignBetween).IgnoreResult());
    private static readonly Parser<NameAtom, NamePart> s_open = Part(SyntaxKind.SeparatorToken, Is(NameWord.Open).IgnoreResult());
    private static readonly Parser<NameAtom, NamePart> s_close = Part(SyntaxKind.SeparatorToken, Is(NameWord.Close).IgnoreResult());

    // ", and": one separator of two pieces.
    private static readonly Parser<NameAtom, NamePart> s_join = Part(SyntaxKind.SeparatorToken,
        new SkipWhile<NameAtom>(static atom => atom.Is(SignBetween)).Then(Words(static atom => atom.Is(NameWord.Join))));

    private static readonly Parser<NameAtom, NamePart> s_inBrackets = FirstOf(
        FirstOf(s_email, s_handle, s_agency).Before(Lookahead(Is(NameWord.Close))),
        Part(SyntaxKind.RoleToken, Words(static atom => atom.Is(NameWord.Word | NameWord.Comma | NameWord.Join | NameWord.Slash | NameWord.Dash))));

    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_brackets =
        Map(static (open, inner, close) => ImmutableArray.Create(open, inner, close), s_open, s_inBrackets, s_close);

    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_signedRole =
        Map(static (sign, role) => ImmutableArray.Create(sign, role), s_sign, FirstOf(s_role, s_degree, s_affiliation));

    // "det/dpa": a desk's short name and its agency, as German pages sign.
    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_desk = Map(
        static (desk, sign, agency) => ImmutableArray.Create(desk, sign, agency),
        Part(SyntaxKind.NameToken, Atoms.Token(static atom => atom.Is(NameWord.Lower) && atom.Length <= 4).IgnoreResult()),
        Part(SyntaxKind.SeparatorToken, Is(NameWord.Slash).IgnoreResult()),
        s_agency);

    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_nameWithOffice = Map(
        static (name, office) => office.Kind != SyntaxKind.None ? ImmutableArray.Create(name, office) : ImmutableArray.Create(name),
        s_name, Total.Of(FirstOf(s_affiliation, s_ownAgency)));

    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_roleWithName =
        Map(static (role, name) => ImmutableArray.Create(role, name), s_listedRole, s_name);

    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_beginsWithRole = FirstOf(s_roleWithName, s_nameWithOffice, One(s_listedRole));

    // A desk's short name may be an agency's too: "dpa/AFP".
    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_beginsLower = FirstOf(
        s_roleWithName,
        Map(static (name, office) => ImmutableArray.Create(name, office), s_name, FirstOf(s_affiliation, s_ownAgency)),
        s_desk, One(s_name), One(s_listedRole));

    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_named = new Dispatch<NameAtom, ImmutableArray<NamePart>>(static first =>
        first.Is(NameWord.Lower) ? s_beginsLower
        : first.Is(NameWord.Role) ? s_beginsWithRole
        : s_nameWithOffice);

    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_nextByJoin = Map(static (join, named) => named.Insert(0, join), s_join, s_named);
    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_nextBySign = Map(static (sign, named) => named.Insert(0, sign), s_sign, s_named);

    // After a comma a role is the role of the name before it; after "and" a new name begins.
    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_afterSign = FirstOf(s_nextByJoin, s_signedRole, s_nextBySign);
    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_oneEmail = One(s_email);
    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_oneHandle = One(s_handle);
    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_oneRole = One(s_role);

    private static readonly Parser<NameAtom, ImmutableArray<NamePart>> s_next = new Dispatch<NameAtom, ImmutableArray<NamePart>>(static first =>
        first.Is(SignBetween) ? s_afterSign
        : first.Is(NameWord.Open) ? s_brackets
        : first.Is(NameWord.Email) ? s_oneEmail
        : first.Is(NameWord.Handle) ? s_oneHandle
        : IsPlainJoin(first) ? s_nextByJoin
        : CanBeginRole(first) ? s_oneRole
        : null);

    /// <summary>A byline's value, from its first name as far as names and roles go.</summary>
    public static Parser<NameAtom, ImmutableArray<NamePart>> Names { get; } = Map(
        static (first, rest) => rest.Any() ? first.AddRange(rest.SelectMany(static parts => parts)) : first, s_named, Try(s_next).Many());

    private static Parser<NameAtom, NameAtom> Is(NameWord any) => Atoms.Token(atom => atom.Is(any));

    private static Parser<NameAtom, Unit> Words(Func<NameAtom, bool> isWanted) => new SkipWhile<NameAtom>(isWanted, least: 1);

    private static Parser<NameAtom, T> FirstOf<T>(params Parser<NameAtom, T>[] productions) => new FirstOf<NameAtom, T>(productions);

    private static Parser<NameAtom, Unit> NotBefore(NameWord any) => Lookahead(FirstOf(Atoms.Token(atom => !atom.Is(any)).IgnoreResult(), Atoms.End));

    private static Parser<NameAtom, ImmutableArray<NamePart>> One(Parser<NameAtom, NamePart> part) => part.Select(static p => ImmutableArray.Create(p));

    private static Parser<NameAtom, NamePart> Part(SyntaxKind kind, Parser<NameAtom, Unit> pieces) =>
        Map((from, _, to) => new NamePart(kind, from, to), Atoms.CurrentOffset, pieces, Atoms.CurrentOffset);

    private static bool CanBeginRole(NameAtom atom) => atom.Is(NameWord.Word) && (atom.Is(NameWord.Role) || !atom.Is(NameWord.Lower));

    private static bool IsSmall(NameAtom atom) => (atom.Is(NameWord.Lower) && atom.Length <= SmallWord && !IsPlainJoin(atom)) || atom.Is(NameWord.NotName);

    private static bool IsLongAgency(NameAtom atom) => atom.Is(NameWord.Agency) && atom.Length > 12;

    // "E" in capitals is an initial, "Y" too; "and" and "AND" are not.
    private static bool IsPlainJoin(NameAtom atom) => atom.Is(NameWord.Join) && !atom.Is(NameWord.Initial);
}
