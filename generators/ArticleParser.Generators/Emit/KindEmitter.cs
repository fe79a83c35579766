using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes the enum SyntaxKind.</summary>
internal static class KindEmitter
{
    public static SourceText Emit(GrammarModel grammar)
    {
        var code = new CodeWriter("Article.grammar", "ArticleParser");
        code.OpenType("What a node, token or piece of trivia is.", "public enum SyntaxKind : ushort");
        code.Member().Summary("No kind: that of a default value.").Line("None = 0,");
        var number = 0;
        foreach (var kind in grammar.Kinds)
            code.Member().Summary(kind.Doc).Line($"{kind.KindName} = {++number},");
        return code.Close().ToSourceText();
    }
}
