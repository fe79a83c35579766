using ArticleParser.Generators.DialectFile;
using ArticleParser.Generators.Emit;
using ArticleParser.Generators.GrammarFile;
using ArticleParser.Generators.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleParser.Generators;

/// <summary>Writes the syntax tree's classes from Article.grammar, the cue tables from dialect files, and the readers of models.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var grammar = ReadGrammar(context);
        ReportGrammar(context, grammar);
        EmitGrammar(context, grammar);

        var dialects = ReadDialects(context, grammar);
        ReportDialects(context, dialects);
        EmitBuiltInDialect(context, grammar, dialects);
        EmitUserDialects(context, grammar, dialects);

        var models = ReadModels(context);
        EmitModels(context, models, ReadCatalog(dialects));
    }

    private static IncrementalValueProvider<GrammarResult> ReadGrammar(IncrementalGeneratorInitializationContext context) =>
        Files(context, "Article.grammar").WithTrackingName(Steps.GrammarFile)
            .Collect()
            .Select((files, _) => GrammarReader.ReadOnly(files)).WithTrackingName(Steps.Grammar);

    private static void ReportGrammar(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GrammarResult> grammar)
    {
        var problems = grammar.SelectMany((result, _) => result.Problems).WithTrackingName(Steps.GrammarProblems);
        context.RegisterSourceOutput(problems, (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }

    private static void EmitGrammar(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GrammarResult> grammar)
    {
        var model = grammar.Select((result, _) => result.Model).WithTrackingName(Steps.GrammarModel);
        context.RegisterSourceOutput(model, GrammarEmitter.Emit);
    }

    private static IncrementalValuesProvider<CompiledDialect> ReadDialects(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GrammarResult> grammar)
    {
        var lines = grammar.Select((result, _) => KnownLines.Of(result)).WithTrackingName(Steps.KnownLines);
        return Files(context, ".dialect").WithTrackingName(Steps.DialectFiles)
            .Combine(lines)
            .Select((input, _) => DialectReader.Read(input.Left, input.Right)).WithTrackingName(Steps.Dialects);
    }

    private static void ReportDialects(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<CompiledDialect> dialects)
    {
        var problems = dialects.SelectMany((dialect, _) => dialect.Problems).WithTrackingName(Steps.DialectProblems);
        context.RegisterSourceOutput(problems, (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
    }

    /// <summary>The library is the project that has the grammar file.</summary>
    private static void EmitBuiltInDialect(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GrammarResult> grammar,
        IncrementalValuesProvider<CompiledDialect> dialects)
    {
        var set = dialects.Collect().Combine(grammar.Select((result, _) => result.HasFile))
            .Select((input, _) => input.Right ? DialectSet.OfLibrary(input.Left) : null).WithTrackingName(Steps.BuiltInDialects);
        context.RegisterSourceOutput(set, DialectEmitter.EmitBuiltIn);
    }

    /// <summary>Every other project with dialect files is a user's.</summary>
    private static void EmitUserDialects(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GrammarResult> grammar,
        IncrementalValuesProvider<CompiledDialect> dialects)
    {
        var set = dialects.Collect().Combine(grammar.Select((result, _) => result.HasFile))
            .Select((input, _) => input.Right ? null : DialectSet.OfUser(input.Left)).WithTrackingName(Steps.UserDialects);
        context.RegisterSourceOutput(set.Combine(RootNamespace(context)), DialectEmitter.EmitForUser);
    }

    private static IncrementalValuesProvider<ModelDeclaration> ReadModels(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                ModelNames.ModelAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (model, cancellation) => ModelDeclarer.Declare((INamedTypeSymbol)model.TargetSymbol, model.SemanticModel.Compilation, cancellation).Declaration)
            .WithTrackingName(Steps.Models);

    /// <summary>What members can be bound to: the library's fields and kinds, and the fields that the project's dialects name.</summary>
    private static IncrementalValueProvider<FieldCatalog> ReadCatalog(IncrementalValuesProvider<CompiledDialect> dialects) =>
        dialects.SelectMany((dialect, _) => dialect.Fields).Collect()
            .Select((fields, _) => FieldCatalog.With(fields)).WithTrackingName(Steps.FieldCatalog);

    /// <summary>A model with a mistake is left out: the analyzer says what is wrong.</summary>
    private static void EmitModels(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ModelDeclaration> models,
        IncrementalValueProvider<FieldCatalog> catalog)
    {
        var bound = models.Combine(catalog)
            .Select((input, _) => ModelBinder.Bind(input.Left, input.Right)).WithTrackingName(Steps.BoundModels);
        context.RegisterSourceOutput(bound, ModelEmitter.Emit);
    }

    private static IncrementalValueProvider<string> RootNamespace(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select((options, _) => options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) ? NamespaceName.Of(name) : "")
            .WithTrackingName(Steps.RootNamespace);

    private static IncrementalValuesProvider<SourceFile> Files(IncrementalGeneratorInitializationContext context, string ending) =>
        context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            .Select(SourceFile.Read);
}
