using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes the questions about kinds that SyntaxFacts answers, without reflection.</summary>
internal static class FactsEmitter
{
    private static readonly (RuleSort Sort, string Doc)[] Questions =
    [
        (RuleSort.Token, "Whether the kind is that of a token."),
        (RuleSort.Trivia, "Whether the kind is that of trivia."),
        (RuleSort.Line, "Whether the kind is that of a line."),
        (RuleSort.Group, "Whether the kind is that of a group of lines."),
        (RuleSort.Section, "Whether the kind is that of a section of the page."),
    ];

    public static SourceText Emit(GrammarModel grammar)
    {
        var code = new CodeWriter("Article.grammar", "ArticleParser");
        code.OpenType("What can be said of a kind without looking at a tree.", "public static partial class SyntaxFacts");
        foreach (var (sort, doc) in Questions)
            Question(code, sort.ToString(), grammar.Of(sort), doc);
        foreach (var union in grammar.Unions)
            Question(code, union.Name, grammar.MembersOf(union), $"Whether the kind is a member of {union.Name}. {union.Doc}");
        Name(code, grammar);
        Parse(code, grammar);
        Required(code, grammar);
        CreateRed(code, grammar);
        return code.Close().ToSourceText();
    }

    private static void Question(CodeWriter code, string name, IEnumerable<RuleModel> rules, string doc)
    {
        var kinds = rules.Select(rule => $"SyntaxKind.{rule.KindName}").ToList();
        code.Member().Summary(doc);
        if (kinds.Count == 0)
        {
            code.Line($"public static bool Is{name}(SyntaxKind kind) => false;");
            return;
        }

        code.Line($"public static bool Is{name}(SyntaxKind kind) => kind").Indent(body =>
        {
            for (var i = 0; i < kinds.Count; i++)
                body.Line($"{(i == 0 ? "is" : "or")} {kinds[i]}{(i == kinds.Count - 1 ? ";" : "")}");
        });
    }

    private static void Name(CodeWriter code, GrammarModel grammar)
    {
        code.Member().Summary("The kind's name, as SyntaxKind writes it; a number's digits where there is no such kind.")
            .Open("public static string GetText(SyntaxKind kind) => kind switch");
        foreach (var kind in grammar.Kinds)
            code.Line($"SyntaxKind.{kind.KindName} => \"{kind.KindName}\",");
        code.Line("SyntaxKind.None => \"None\",")
            .Line("_ => ((ushort)kind).ToString(global::System.Globalization.CultureInfo.InvariantCulture),")
            .Close("};");
    }

    private static void Parse(CodeWriter code, GrammarModel grammar)
    {
        code.Member().Summary("Finds the kind of a name that GetText gives; case counts. False, and None, where there is none.")
            .Open("public static bool TryParseKind(string name, out SyntaxKind kind)")
            .Open("kind = name switch");
        foreach (var kind in grammar.Kinds)
            code.Line($"\"{kind.KindName}\" => SyntaxKind.{kind.KindName},");
        code.Line("_ => SyntaxKind.None,").Close("};").Line("return kind != SyntaxKind.None;").Close();
    }

    private static void Required(CodeWriter code, GrammarModel grammar)
    {
        code.Member().Summary("The token that a line always has; None where all of its tokens may be missing.")
            .Open("internal static SyntaxKind RequiredToken(SyntaxKind line) => line switch");
        foreach (var rule in grammar.Of(RuleSort.Line))
        {
            if (rule.Fields.FirstOrDefault(field => field.Multiplicity == Multiplicity.One) is { } field)
                code.Line($"SyntaxKind.{rule.KindName} => SyntaxKind.{field.TargetKind},");
        }

        code.Line("_ => SyntaxKind.None,").Close("};");
    }

    private static void CreateRed(CodeWriter code, GrammarModel grammar)
    {
        code.Member().Summary("Makes the node that shows a green node at a place of the tree.")
            .Open("internal static SyntaxNode CreateRed(GreenNode green, SyntaxNode? parent, int position) => green.Kind switch");
        foreach (var rule in grammar.Nodes)
            code.Line($"SyntaxKind.{rule.KindName} => new {rule.ClassName}(green, parent, position),");
        code.Line("_ => throw new global::System.ArgumentException(\"A token is no node: \" + GetText(green.Kind), nameof(green)),")
            .Close("};");
    }
}
