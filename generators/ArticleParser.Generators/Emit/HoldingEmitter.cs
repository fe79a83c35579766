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
        return code.Close().ToSourceText();
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
