using ArticleParser.Generators.DialectFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes the class Dialects of a project that uses the library: a property for each of its files.</summary>
internal static class DialectsEmitter
{
    public static SourceText Emit(IEnumerable<CompiledDialect> dialects, string @namespace)
    {
        var code = new CodeWriter("dialect files", @namespace.Length > 0 ? @namespace : null);
        code.OpenType("The dialects of this project, one for each of its dialect files.", "public static partial class Dialects");
        foreach (var dialect in dialects)
            code.Member().Summary($"The dialect of {dialect.Name}.dialect.")
                .Raw($"public static global::ArticleParser.Dialect {dialect.Name} {{ get; }} = global::ArticleParser.Dialect.FromCompiled(", dialect.Compiled, ");");
        return code.Close().ToSourceText();
    }
}
