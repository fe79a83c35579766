using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleParser.Testing;

/// <summary>
/// Generates scraped pages from the grammar: which lines a section may hold is what <see cref="SyntaxFacts.MayStandIn"/>
/// says, and what a line looks like are the examples of the cues, the library's own and those of a dialect; a line that
/// no cue describes is made of words. The same seed gives the same pages, in one version of the package.
/// </summary>
public sealed class PageGenerator
{
    private const int MostOfGroup = 4;

    private readonly LineWords _words;

    /// <summary>A generator of pages that hold, beside the lines that the library knows, those of a dialect's examples.</summary>
    /// <param name="dialect">The dialect; null for none. A line whose cue names a section (<c>in Header</c>) is made for that section.</param>
    public PageGenerator(Dialect? dialect = null)
    {
        Dialect = dialect;
        _words = new LineWords(dialect);
        Pages = Gen.Frequency((3, Tidy), (2, Wild)).Select(lines => new ScrapedPage(lines) { Dialect = dialect });
    }

    /// <summary>The dialect whose examples are among the lines; null for none.</summary>
    public Dialect? Dialect { get; }

    /// <summary>
    /// Whole pages: of five, three have the grammar's sections in their order, and two have lines of any kind, and noise,
    /// in any order. In both, lines are glued, doubled, without their blanks, with odd breaks, and with junk in them.
    /// </summary>
    public Gen<ScrapedPage> Pages { get; }

    /// <summary>The pages with their shrinking: without sections, then lines, then mutations, then with shorter lines.</summary>
    public Arbitrary<ScrapedPage> ToArbitrary() => Arb.From(Pages, Shrinking.Of);

    /// <summary>Clean lines of a kind, as they stand in a section.</summary>
    /// <param name="kind">A kind of line.</param>
    /// <param name="section">The section they are made for; <see cref="SyntaxKind.None"/> for any.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is no line.</exception>
    public Gen<ScrapedLine> LinesOf(SyntaxKind kind, SyntaxKind section = SyntaxKind.None)
    {
        if (!SyntaxFacts.IsLine(kind)) throw new ArgumentException($"{kind} is no kind of line.", nameof(kind));
        return _words.Of(kind, section).Select(text => new ScrapedLine(section, kind, text));
    }

    /// <summary>The clean lines of a section: none, one, or up to some twenty.</summary>
    /// <param name="section">A section of the page.</param>
    /// <exception cref="ArgumentException"><paramref name="section"/> is no section.</exception>
    public Gen<ImmutableArray<ScrapedLine>> LinesIn(SyntaxKind section)
    {
        if (!SyntaxFacts.IsSection(section)) throw new ArgumentException($"{section} is no section.", nameof(section));
        var held = KindsOfPage.HeldBy(section);
        var isStory = held.Any(SyntaxFacts.IsAnyStoryBlock);
        return
            from count in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, isStory ? 16 : 6)))
            from kinds in Weighted(section, held).ArrayOf(count)
            from groups in Gen.CollectToArray(isStory ? kinds : [.. kinds.Distinct().Order()], kind => Lines(kind, section))
            select groups.SelectMany(lines => lines).ToImmutableArray();
    }

    /// <summary>Sections in their order, in each the kinds that it holds; and then what scraping does to it.</summary>
    private Gen<ImmutableArray<ScrapedLine>> Tidy =>
        from openers in Gen.CollectToArray(KindsOfPage.Openers, kind => Gen.OneOf(Gen.Constant<ScrapedLine[]>([]), LinesOf(kind).Select(line => new[] { line })))
        from sections in Gen.CollectToArray(KindsOfPage.Sections, LinesIn)
        from rate in Gen.Elements(0, 1, 4)
        from dropsBlanks in Gen.Elements(true, false, false)
        from lines in Gen.CollectToArray(openers.SelectMany(lines => lines).Concat(sections.SelectMany(lines => lines)), line => Mutations.Of(line, rate, dropsBlanks))
        select lines.ToImmutableArray();

    /// <summary>Lines of any kind, and noise, anywhere.</summary>
    private Gen<ImmutableArray<ScrapedLine>> Wild =>
        from count in Gen.Frequency((3, Gen.Choose(0, 12)), (1, Gen.Choose(5, 60)))
        from lines in Gen.Frequency((1, AnyLine), (1, Noise.Line.Select(text => new ScrapedLine(SyntaxKind.None, SyntaxKind.None, text)))).ArrayOf(count)
        from mutated in Gen.CollectToArray(lines, line => Mutations.Of(line, 7, false))
        select mutated.ToImmutableArray();

    private Gen<ScrapedLine> AnyLine =>
        from kind in Gen.Elements(KindsOfPage.Lines.ToArray())
        from line in LinesOf(kind)
        select line;

    /// <summary>A line; or of a group some of its lines and groups, in the grammar's order; where it is a list of one kind, several.</summary>
    private Gen<ScrapedLine[]> Lines(SyntaxKind kind, SyntaxKind section)
    {
        if (SyntaxFacts.IsLine(kind)) return LinesOf(kind, section).Select(line => new[] { line });
        var held = KindsOfPage.HeldBy(kind).Where(child => MayStandIn(section, child)).ToArray();
        return
            from count in Gen.Choose(0, MostOfGroup)
            from places in Gen.Choose(0, held.Length - 1).ArrayOf(count)
            from lines in Gen.CollectToArray(places.Order(), place => Lines(held[place], section))
            select lines.SelectMany(some => some).ToArray();
    }

    /// <summary>Whether the section takes the line, or of the group a line: a rail block holds figures, but not one in the footer.</summary>
    private static bool MayStandIn(SyntaxKind section, SyntaxKind kind) =>
        SyntaxFacts.IsGroup(kind) ? KindsOfPage.HeldBy(kind).Any(child => MayStandIn(section, child)) : SyntaxFacts.MayStandIn(section, kind);

    /// <summary>What the story is made of comes often, and so does what the dialect has examples of for the section.</summary>
    private Gen<SyntaxKind> Weighted(SyntaxKind section, IReadOnlyList<SyntaxKind> kinds) =>
        Gen.Frequency(kinds.Select(kind => (Weight(section, kind), Gen.Constant(kind))).ToArray());

    private int Weight(SyntaxKind section, SyntaxKind kind) => (SyntaxFacts.IsAnyStoryBlock(kind) ? 6 : 1) + (_words.IsOwn(kind, section) ? 6 : 0);
}
