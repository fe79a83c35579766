using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes SyntaxVisitor, SyntaxVisitor&lt;TResult&gt; and SyntaxWalker.</summary>
internal static class VisitorEmitter
{
    public static SourceText EmitVisitor(GrammarModel grammar)
    {
        var code = new CodeWriter("Article.grammar", "ArticleParser");
        code.OpenType("Does something with a node, by its kind. Override the methods of the kinds that matter.", "public abstract partial class SyntaxVisitor");
        code.Member().Summary("Calls the method of the node's kind; does nothing without a node.")
            .Line("public virtual void Visit(SyntaxNode? node) => node?.Accept(this);");
        code.Member().Summary("What every method does that is not overridden: nothing.")
            .Open("public virtual void DefaultVisit(SyntaxNode node)").Close();
        foreach (var rule in grammar.Nodes)
            VisitMethod(code, rule, "void");
        return code.Close().ToSourceText();
    }

    public static SourceText EmitVisitorOfResult(GrammarModel grammar)
    {
        var code = new CodeWriter("Article.grammar", "ArticleParser");
        code.Summary("Makes something of a node, by its kind. Override the methods of the kinds that matter.")
            .Line("/// <typeparam name=\"TResult\">What is made of a node.</typeparam>")
            .OpenGenerated("public abstract partial class SyntaxVisitor<TResult>");
        code.Member().Summary("Calls the method of the node's kind; gives the default value without a node.")
            .Line("public virtual TResult? Visit(SyntaxNode? node) => node is null ? default : node.Accept(this);");
        code.Member().Summary("What every method gives that is not overridden: the default value.")
            .Line("public virtual TResult? DefaultVisit(SyntaxNode node) => default;");
        foreach (var rule in grammar.Nodes)
            VisitMethod(code, rule, "TResult?");
        return code.Close().ToSourceText();
    }

    public static SourceText EmitWalker()
    {
        var code = new CodeWriter("Article.grammar", "ArticleParser");
        code.OpenType("Visits a node and all that is in it, in the order of the text.", "public abstract partial class SyntaxWalker : SyntaxVisitor");
        code.Member().Summary("Visits the node's children. An override that does not call this leaves them out.")
            .Open("public override void DefaultVisit(SyntaxNode node)")
            .Open("foreach (var child in node.ChildNodesAndTokens())")
            .Line("if (child.IsToken)")
            .Indent(body => body.Line("VisitToken(child.AsToken());"))
            .Line("else")
            .Indent(body => body.Line("Visit(child.AsNode());"))
            .Close().Close();
        code.Member().Summary("Is called for each token; does nothing unless it is overridden.")
            .Open("public virtual void VisitToken(SyntaxToken token)").Close();
        return code.Close().ToSourceText();
    }

    private static void VisitMethod(CodeWriter code, RuleModel rule, string result) =>
        code.Member().SummaryXml($"Is called for a <see cref=\"{rule.ClassName}\"/>. {CodeWriter.Xml(rule.Doc)}")
            .Line($"public virtual {result} Visit{rule.Name}({rule.ClassName} node) => DefaultVisit(node);");
}
