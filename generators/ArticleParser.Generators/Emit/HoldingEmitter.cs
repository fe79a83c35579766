using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>
/// Writes SyntaxFacts.MayHold: a bit for each pair of kinds, so that the answer costs one load however
/// many kinds there are.
/// </summary>
internal static class HoldingEmitter
{
    private const int Bits = 64;

    public static SourceText Emit(GrammarModel grammar)
    {
        var kinds = grammar.Kinds.ToList();
        var words = (kinds.Count / Bits) + 1;
        var code = new CodeWriter("Article.grammar", "ArticleParser");
        code.Open("public static partial class SyntaxFacts");
        code.Member().Line($"private const int HoldingWords = {words};");
        code.Member().Summary("A row for each kind, a bit for each kind that it may hold.")
            .Line("private static global::System.ReadOnlySpan<ulong> Holdings =>")
            .Line("[")
            .Indent(rows => Rows(rows, kinds, words))
            .Line("];");
        code.Member().Summary("Whether the grammar lets a node of one kind hold a child of another.")
            .Open("public static bool MayHold(SyntaxKind parent, SyntaxKind child)")
            .Line($"if ((int)parent > {kinds.Count} || (int)child > {kinds.Count})")
            .Indent(body => body.Line("return false;"))
            .Line($"var word = Holdings[((int)parent * HoldingWords) + ((int)child / {Bits})];")
            .Line($"return (word >> ((int)child % {Bits}) & 1) != 0;")
            .Close();
        Lines(code, grammar);
        Children(code, grammar);
        return code.Close().ToSourceText();
    }

    private static void Lines(CodeWriter code, GrammarModel grammar)
    {
        var shapes = new GroupShapes(grammar);
        var sections = grammar.Of(RuleSort.Section).ToList();
        code.Member().Line($"internal const int GroupDepth = {sections.SelectMany(section => section.Holds).Select(shapes.Depth).DefaultIfEmpty(0).Max()};");
        code.Member().Summary("Whether a line of a kind may stand in a section, or before the sections for the page: in it, or as a group of it by itself.")
            .Open("public static bool MayStandIn(SyntaxKind section, SyntaxKind line) => section switch");
        foreach (var section in grammar.Of(RuleSort.Page).Concat(sections))
        {
            var lines = shapes.Lines(section).Where(kind => grammar.Of(RuleSort.Line).Any(line => line.KindName == kind)).Select(kind => $"SyntaxKind.{kind}").ToList();
            if (lines.Count > 0)
                code.Line($"SyntaxKind.{section.KindName} => line is {string.Join(" or ", lines)},");
        }

        code.Line("_ => false,").Close("};");
    }

    private static void Children(CodeWriter code, GrammarModel grammar)
    {
        code.Member().Summary("The kinds that a node of a kind may hold, in the order in which the grammar names them.")
            .Open("public static global::System.ReadOnlySpan<SyntaxKind> GetChildKinds(SyntaxKind parent) => parent switch");
        foreach (var rule in grammar.Nodes)
            code.Line($"SyntaxKind.{rule.KindName} => [{string.Join(", ", rule.Holds.Select(kind => $"SyntaxKind.{kind}"))}],");
        code.Line("_ => [],").Close("};");
    }

    private static void Rows(CodeWriter code, List<RuleModel> kinds, int words)
    {
        var numbers = kinds.Select((kind, index) => (kind.KindName, Number: index + 1)).ToDictionary(pair => pair.KindName, pair => pair.Number);
        code.Line(Row(new ulong[words]) + " // None");
        foreach (var kind in kinds)
        {
            var row = new ulong[words];
            foreach (var child in kind.Holds)
                row[numbers[child] / Bits] |= 1UL << (numbers[child] % Bits);
            code.Line(Row(row) + $" // {kind.KindName}{(kind.Holds.Count > 0 ? ": " : "")}{string.Join(" ", kind.Holds)}");
        }
    }

    private static string Row(ulong[] row) => string.Concat(row.Select(word => $"0x{word:X16}, ")).TrimEnd();
}
