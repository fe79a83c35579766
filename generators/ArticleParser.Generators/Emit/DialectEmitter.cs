using ArticleParser.Generators.DialectFile;
using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators.Emit;

/// <summary>All that is written from dialect files.</summary>
internal static class DialectEmitter
{
    /// <summary>The library's one, also where there is no dialect file: the runtime reads it.</summary>
    public static void EmitBuiltIn(SourceProductionContext context, DialectSet? set)
    {
        if (set is not null)
            context.AddSource("BuiltInDialect.g.cs", BuiltInDialectEmitter.Emit(set.Dialects));
    }

    public static void EmitForUser(SourceProductionContext context, (DialectSet? Set, string Namespace) input)
    {
        if (input.Set is not { } set)
            return;
        foreach (var problem in set.Problems)
            context.ReportDiagnostic(problem.ToDiagnostic());
        if (set.Dialects.Count > 0)
            context.AddSource("Dialects.g.cs", DialectsEmitter.Emit(set.Dialects, input.Namespace));
    }
}
