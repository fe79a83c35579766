using FsCheck;
using FsCheck.Fluent;
using Pidgin;

namespace ArticleParser.Tests.Blocks;

/// <summary>Lines that are made by hand: their kinds, section by section.</summary>
public sealed record KindsText(IReadOnlyList<(SyntaxKind Section, SyntaxKind Kind)> Lines)
{
    private static readonly SyntaxKind[] s_sections = [.. Enum.GetValues<SyntaxKind>().Where(kind => SyntaxFacts.IsSection(kind) || kind == SyntaxKind.Page)];

    private static readonly SyntaxKind[] s_lines = [.. Enum.GetValues<SyntaxKind>().Where(SyntaxFacts.IsLine)];

    /// <summary>Lines of one section, by the names of their kinds.</summary>
    public static KindsText Of(SyntaxKind section, string kinds) =>
        new([.. kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(kind => (section, Enum.Parse<SyntaxKind>(kind)))]);

    /// <summary>Sections in their order, in each any of the lines that may stand in it, those that groups begin with more often.</summary>
    public static Arbitrary<KindsText> All() => Arb.From(
        Gen.CollectToArray(s_sections, LinesIn).Select(sections => new KindsText([.. sections.SelectMany(lines => lines)])),
        page => Enumerable.Range(0, page.Lines.Count).Select(i => new KindsText([.. page.Lines.Where((_, at) => at != i)])));

    /// <summary>The green lines, in order, and the page that they become.</summary>
    internal (GreenLine[] Lines, GreenBranch Page) Parse()
    {
        var blocks = Lines.Select(line => new LineBlock(new GreenLine(line.Kind, new GreenToken(SyntaxKind.TextToken, 0, 1, 1)), line.Section)).ToArray();
        var nodes = PageGrammar.Root.Parse((ReadOnlySpan<LineBlock>)blocks).Value;
        return ([.. blocks.Select(block => block.Green)], new GreenBranch(SyntaxKind.Page, nodes, new GreenToken(SyntaxKind.EndOfFileToken, 0, 0, 0)));
    }

    public override string ToString() => string.Join(' ', Lines.Select(line => $"{line.Section}.{line.Kind}"));

    private static Gen<(SyntaxKind, SyntaxKind)[]> LinesIn(SyntaxKind section)
    {
        var kinds = s_lines.Where(line => SyntaxFacts.MayStandIn(section, line)).ToArray();
        var inGroups = kinds.Where(line => Enum.GetValues<SyntaxKind>().Any(group => SyntaxFacts.IsGroup(group) && SyntaxFacts.GetChildKinds(group).Length < 8 && SyntaxFacts.MayHold(group, line))).ToArray();
        var kind = inGroups.Length == 0 ? Gen.Elements(kinds) : Gen.Frequency((1, Gen.Elements(kinds)), (3, Gen.Elements(inGroups)));
        return from count in Gen.Choose(0, 14) from some in kind.ArrayOf(count) select some.Select(line => (section, line)).ToArray();
    }
}
