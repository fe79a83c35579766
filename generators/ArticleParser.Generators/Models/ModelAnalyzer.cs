using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleParser.Generators.Models;

/// <summary>Reports what is wrong with models. The generator stays silent, so that its steps carry no places of the text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ModelDiagnostics.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (ModelDeclarer.NodeOf(type) is null)
            return;
        var declared = ModelDeclarer.Declare(type, context.Compilation, context.CancellationToken);
        foreach (var problem in ModelBinder.Bind(declared.Declaration, FieldCatalog.BuiltIn).Problems)
            context.ReportDiagnostic(Diagnostic.Create(problem.Descriptor, Place(type, declared, problem), [.. problem.Arguments]));
    }

    private static Location Place(INamedTypeSymbol type, DeclaredModel declared, ModelProblem problem)
    {
        var symbol = problem.Member < 0 ? type : declared.Members[problem.Member];
        // An inherited member may stand in another project; the model does not.
        return symbol.Locations.FirstOrDefault(place => place.IsInSource) ?? type.Locations[0];
    }
}
