using System.Collections.Immutable;
using ArticleParser.Generators.DialectFile;
using ArticleParser.Generators.GrammarFile;
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
        context.RegisterCompilationStartAction(start =>
        {
            var catalog = new Lazy<FieldCatalog>(() => Catalog(start.Options.AdditionalFiles, start.CancellationToken));
            start.RegisterSymbolAction(symbol => Analyze(symbol, catalog), SymbolKind.NamedType);
        });
    }

    /// <summary>As the generator makes it, of the same files.</summary>
    private static FieldCatalog Catalog(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var lines = KnownLines.Of(GrammarReader.ReadOnly([]));
        return FieldCatalog.With(files
            .Where(file => file.Path.EndsWith(".dialect", StringComparison.OrdinalIgnoreCase))
            .SelectMany(file => DialectReader.Read(SourceFile.Read(file, cancellation), lines).Fields));
    }

    private static void Analyze(SymbolAnalysisContext context, Lazy<FieldCatalog> catalog)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (ModelDeclarer.NodeOf(type) is null)
            return;
        var declared = ModelDeclarer.Declare(type, context.Compilation, context.CancellationToken);
        foreach (var problem in ModelBinder.Bind(declared.Declaration, catalog.Value).Problems)
            context.ReportDiagnostic(Diagnostic.Create(problem.Descriptor, Place(type, declared, problem), [.. problem.Arguments]));
    }

    private static Location Place(INamedTypeSymbol type, DeclaredModel declared, ModelProblem problem)
    {
        var symbol = problem.Member < 0 ? type : declared.Members[problem.Member];
        // An inherited member may stand in another project; the model does not.
        return symbol.Locations.FirstOrDefault(place => place.IsInSource) ?? type.Locations[0];
    }
}
