using ArticleParser.Generators.DialectFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes the library's own dialect: all of its files as one text.</summary>
internal static class BuiltInDialectEmitter
{
    public static SourceText Emit(IEnumerable<CompiledDialect> dialects)
    {
        var files = dialects.ToList();
        var code = new CodeWriter("dialect files", "ArticleParser");
        code.OpenType(
            "The cues and words that the library knows, in the form that Dialect.FromCompiled reads.",
            "internal static partial class BuiltInDialect");
        code.Member().Summary("Records C (kind, variant, flags), L (language, label), P (language, pattern), W (name) and V (language, word).")
            .Raw("internal const string Compiled = ", string.Concat(files.Select(file => file.Compiled)), ";");
        code.Member().Summary("Records E and N (cue, text): the lines that a cue must match, and must not. Tests run them.")
            .Raw("internal const string Examples = ", string.Concat(files.Select(file => file.Examples)), ";");
        return code.Close().ToSourceText();
    }
}
