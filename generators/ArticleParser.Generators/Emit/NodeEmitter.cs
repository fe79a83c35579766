using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes the class of one rule: its constructor, its accessors and its two Accept methods.</summary>
internal static class NodeEmitter
{
    public static SourceText Emit(RuleModel rule)
    {
        var code = new CodeWriter("Article.grammar", "ArticleParser");
        if (rule.Sort == RuleSort.Union)
            EmitUnion(code, rule);
        else
            EmitNode(code, rule);
        return code.Close().ToSourceText();
    }

    private static void EmitUnion(CodeWriter code, RuleModel rule)
    {
        code.OpenType(rule.Doc, $"public abstract partial class {rule.ClassName} : {rule.BaseClass}");
        Constructor(code, rule, "private protected");
    }

    private static void EmitNode(CodeWriter code, RuleModel rule)
    {
        code.OpenType(rule.Doc, $"public sealed partial class {rule.ClassName} : {rule.BaseClass}");
        Constructor(code, rule, "internal");
        foreach (var field in rule.Fields)
            AccessorEmitter.Emit(code, field);
        code.Member().Inherited().Line($"public override void Accept(SyntaxVisitor visitor) => visitor.Visit{rule.Name}(this);");
        code.Member().Inherited()
            .Line("public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)")
            .Indent(body => body.Line("where TResult : default").Line($"=> visitor.Visit{rule.Name}(this);"));
    }

    private static void Constructor(CodeWriter code, RuleModel rule, string access) =>
        code.Member().Line($"{access} {rule.ClassName}(GreenNode green, SyntaxNode? parent, int position)")
            .Indent(body => body.Line(": base(green, parent, position)"))
            .Line("{")
            .Line("}");
}
