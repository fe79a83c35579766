using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Emit;

/// <summary>Writes the property of one field.</summary>
internal static class AccessorEmitter
{
    public static void Emit(CodeWriter code, FieldModel field) =>
        code.Member().SummaryXml(Doc(field)).Line($"public {Type(field)} {field.Accessor} => {Lookup(field)};");

    private static string Type(FieldModel field) => (field.IsToken, field.Multiplicity) switch
    {
        (true, Multiplicity.One) => "SyntaxToken",
        (true, Multiplicity.Optional) => "SyntaxToken?",
        (true, _) => "SyntaxTokenList",
        (_, Multiplicity.One) => $"{field.Target}Syntax",
        (_, Multiplicity.Optional) => $"{field.Target}Syntax?",
        _ => $"SyntaxList<{field.Target}Syntax>",
    };

    /// <summary>A union has no kind of its own: its members are told by their class.</summary>
    private static string Lookup(FieldModel field)
    {
        var kind = field.IsUnion ? "" : $"SyntaxKind.{field.TargetKind}";
        return field.IsToken ? $"{Method(field.Multiplicity)}Token{Plural(field)}({kind})"
            : field.Multiplicity.IsList() ? $"{(field.IsInGroups ? "Within" : "Children")}<{field.Target}Syntax>({kind})"
            : $"{Method(field.Multiplicity)}Child<{field.Target}Syntax>({kind})";
    }

    private static string Method(Multiplicity multiplicity) => multiplicity == Multiplicity.One ? "Required" : "";

    private static string Plural(FieldModel field) => field.Multiplicity.IsList() ? "s" : "";

    private static string Doc(FieldModel field)
    {
        var doc = CodeWriter.Xml(field.Doc.Length > 0 ? field.Doc : field.TargetDoc);
        return field.Multiplicity switch
        {
            Multiplicity.One => doc,
            Multiplicity.Optional => $"{doc} Null where the page has none.",
            Multiplicity.Some => $"{doc} All of them, in the order of the text: one or more.",
            _ => $"{doc} All of them{(field.IsInGroups ? ", those in groups too" : "")}, in the order of the text; empty where there are none.",
        };
    }
}
