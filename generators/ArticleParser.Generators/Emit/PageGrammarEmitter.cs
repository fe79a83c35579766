using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes the productions of the page grammar: those of the page, its sections and groups, by the same names and in the same order.</summary>
internal sealed class PageGrammarEmitter(GrammarModel grammar)
{
    private readonly GroupShapes _shapes = new(grammar);

    public static SourceText Emit(GrammarModel grammar)
    {
        var code = new CodeWriter("Article.grammar", "ArticleParser.Blocks");
        code.OpenGenerated("internal static partial class PageGrammar");
        var emitter = new PageGrammarEmitter(grammar);
        foreach (var page in grammar.Of(RuleSort.Page))
            emitter.Page(code, page);
        foreach (var section in grammar.Of(RuleSort.Section))
            emitter.Section(code, section);
        foreach (var group in grammar.Of(RuleSort.Group))
            emitter.Group(code, group);
        return code.Close().ToSourceText();
    }

    private void Page(CodeWriter code, RuleModel page)
    {
        code.Member().Summary($"{page.Name} = {page.Shape.Written}").Line($"private static InOrder {page.Name}() => InOrder(");
        var parts = page.Fields.Select(field => field switch
        {
            { IsToken: true } => "End()",
            { TargetSort: RuleSort.Section } => $"One({field.Target}())",
            _ => $"Lines(SyntaxKind.{page.KindName})",
        });
        Arguments(code, parts.Distinct());
    }

    /// <summary>A section takes its lines whatever they are, so that groups alone need productions.</summary>
    private void Section(CodeWriter code, RuleModel section)
    {
        code.Member().Summary(section.Name + ": " + string.Join(", ", section.Holds.Where(_shapes.IsGroup).DefaultIfEmpty("lines")))
            .Line($"private static GroupOf {section.Name}() => Section(");
        var groups = section.Fields.Where(field => !field.IsToken)
            .SelectMany(field => KindsOf(field).Where(_shapes.IsGroup).Select(kind => Item(field.Multiplicity, kind, $"SyntaxKind.{section.KindName}")));
        Arguments(code, new[] { $"SyntaxKind.{section.KindName}" }.Concat(groups));
    }

    private void Group(CodeWriter code, RuleModel group)
    {
        code.Member().Summary($"{group.Name} = {group.Shape.Written}").Line($"private static GroupOf {group.Name}(SyntaxKind section) => Group(");
        Arguments(code, [$"SyntaxKind.{group.KindName}", Production(group.Shape)]);
    }

    private string Production(PartModel part) => part.Sort switch
    {
        PartSort.Field => Field(part),
        PartSort.AnyOrder => Braces(part),
        PartSort.Choice => Choice(part),
        _ => part.Parts.Count == 1 ? Production(part.Parts[0]) : $"InOrder({string.Join(", ", part.Parts.Select(Production))})",
    };

    private string Field(PartModel part)
    {
        var node = part.Kinds.Count == 1 ? Node(part.Kinds[0]) : $"Either({string.Join(", ", part.Kinds.Select(Node))})";
        return $"{Times(part.Multiplicity)}({node})";
    }

    private string Choice(PartModel part)
    {
        var production = $"Either({string.Join(", ", part.Parts.Select(Production))})";
        return part.Multiplicity == Multiplicity.Optional ? $"Perhaps({production})" : production;
    }

    /// <summary>Lines of which there may be any number are a list of kinds; what may stand once, and groups, are productions.</summary>
    private string Braces(PartModel braces)
    {
        var kinds = braces.Parts.SelectMany(field => field.Kinds.Select(kind => (field.Multiplicity, Kind: kind))).ToList();
        var isLine = kinds.ToLookup(pair => pair.Multiplicity == Multiplicity.Many && !_shapes.IsGroup(pair.Kind));
        var lines = string.Join(", ", isLine[true].Select(pair => $"SyntaxKind.{pair.Kind}"));
        var items = isLine[false].OrderBy(pair => !_shapes.IsGroup(pair.Kind)).Select(pair => Item(pair.Multiplicity, pair.Kind, "section"));
        return $"AnyOrder({string.Join(", ", new[] { "section", $"[{lines}]" }.Concat(items))})";
    }

    /// <summary>A node in any order with others: its production, and the lines with which it begins.</summary>
    private string Item(Multiplicity multiplicity, string kind, string section) =>
        $"{(multiplicity.IsList() ? "Each" : "Once")}({string.Join(", ", new[] { Node(kind, section) }.Concat(_shapes.First(kind).Select(first => $"SyntaxKind.{first}")))})";

    private string Node(string kind) => Node(kind, "section");

    private string Node(string kind, string section) => _shapes.IsGroup(kind) ? $"{kind}({section})" : $"Line({section}, SyntaxKind.{kind})";

    private static string Times(Multiplicity multiplicity) => multiplicity switch
    {
        Multiplicity.One => "One",
        Multiplicity.Optional => "Perhaps",
        Multiplicity.Some => "Some",
        _ => "Any",
    };

    private IEnumerable<string> KindsOf(FieldModel field) =>
        field.IsUnion ? grammar.MembersOf(grammar.Unions.First(union => union.Name == field.Target)).Select(member => member.KindName) : [field.TargetKind];

    private static void Arguments(CodeWriter code, IEnumerable<string> arguments)
    {
        var all = arguments.ToList();
        code.Indent(body =>
        {
            for (var i = 0; i < all.Count; i++)
                body.Line(all[i] + (i < all.Count - 1 ? "," : ");"));
        });
    }
}
