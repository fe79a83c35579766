using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators.Emit;

/// <summary>All that is written from the grammar file, output by output.</summary>
internal static class GrammarEmitter
{
    public static void Emit(SourceProductionContext context, GrammarModel? grammar)
    {
        if (grammar is null)
            return;
        context.AddSource("SyntaxKind.g.cs", KindEmitter.Emit(grammar));
        context.AddSource("SyntaxVisitor.g.cs", VisitorEmitter.EmitVisitor(grammar));
        context.AddSource("SyntaxVisitorOfResult.g.cs", VisitorEmitter.EmitVisitorOfResult(grammar));
        context.AddSource("SyntaxWalker.g.cs", VisitorEmitter.EmitWalker());
        context.AddSource("SyntaxFacts.g.cs", FactsEmitter.Emit(grammar));
        context.AddSource("SyntaxFacts.Holdings.g.cs", HoldingEmitter.Emit(grammar));
        context.AddSource("PageGrammar.g.cs", PageGrammarEmitter.Emit(grammar));
        foreach (var rule in grammar.Unions.Concat(grammar.Nodes))
            context.AddSource($"{rule.ClassName}.g.cs", NodeEmitter.Emit(rule));
    }
}
