using ArticleParser.Generators.Emit;
using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators;

/// <summary>Writes the syntax tree's classes from Article.grammar, and the cue tables from dialect files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var grammar = ReadGrammar(context);
        EmitGrammar(context, grammar);
    }

    private static IncrementalValueProvider<GrammarResult> ReadGrammar(IncrementalGeneratorInitializationContext context) =>
        Files(context, "Article.grammar").WithTrackingName(Steps.GrammarFile)
            .Collect()
            .Select((files, _) => GrammarReader.ReadOnly(files)).WithTrackingName(Steps.Grammar);

    private static void EmitGrammar(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GrammarResult> grammar)
    {
        var problems = grammar.SelectMany((result, _) => result.Problems).WithTrackingName(Steps.GrammarProblems);
        context.RegisterSourceOutput(problems, (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));

        var model = grammar.Select((result, _) => result.Model).WithTrackingName(Steps.GrammarModel);
        context.RegisterSourceOutput(model, GrammarEmitter.Emit);
    }

    private static IncrementalValuesProvider<SourceFile> Files(IncrementalGeneratorInitializationContext context, string ending) =>
        context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            .Select(SourceFile.Read);
}
