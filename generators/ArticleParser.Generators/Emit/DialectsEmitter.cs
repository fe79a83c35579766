using ArticleParser.Cues;
using ArticleParser.Generators.DialectFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes the class Dialects of a project that uses the library: a property for each of its files.</summary>
internal static class DialectsEmitter
{
    private const string Dialect = "global::ArticleParser.Dialect";

    public static SourceText Emit(IEnumerable<CompiledDialect> dialects, string @namespace)
    {
        // Files outside of the project's namespace, such as one of top-level statements, see the class too.
        var code = @namespace.Length > 0
            ? new CodeWriter("dialect files", @namespace, $"global using Dialects = global::{@namespace}.Dialects;")
            : new CodeWriter("dialect files", null);
        code.OpenType("The dialects of this project, one for each of its dialect files.", "public static partial class Dialects");
        foreach (var dialect in dialects)
        {
            var start = $"public static {Dialect} {dialect.Name} {{ get; }} = {Dialect}.FromCompiled(\"{dialect.Name}\", {DialectCompiler.Format}, ";
            code.Member().Summary($"The dialect of {dialect.Name}.dialect.").Raw(start, dialect.Compiled, ",").Raw("", dialect.Examples, ");");
        }

        return code.Close().ToSourceText();
    }
}
