using ArticleParser.Generators.Emit;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParser.Generators.Models;

/// <summary>Writes what reads a model's members.</summary>
internal sealed class MemberEmitter(BoundModel model)
{
    private const string Values = ModelNames.CompilerServices + "ModelValues.";
    private const string Kind = ModelNames.Runtime + "SyntaxKind.";

    private readonly List<BoundMember> _needed = [.. model.Members.Where(member => member.IsNeeded)];
    private readonly List<ValueType> _enums = [.. model.Members.Select(member => member.Declaration.Value).Where(value => value.Sort == ValueSort.Enum).Distinct()];

    /// <summary>A field for each path and each field of a dialect, made once for all pages.</summary>
    public void Sources(CodeWriter code)
    {
        foreach (var member in model.Members.Where(member => !member.Source.IsKept && member.Source.Whole != member.Declaration.Value.Sort))
        {
            code.Member().Line($"// {member.Source.Shown}").Generated()
                .Line($"private static readonly {ModelNames.CompilerServices}ModelSource {PathName(member)} =")
                .Indent(body => body.Line($"{member.Source.Expression ?? Path(member.Source)};"));
        }
    }

    /// <summary>The user's partial properties, each over a field.</summary>
    public void Partials(CodeWriter code)
    {
        foreach (var member in model.Members)
        {
            if (member.Declaration.Partial is not { } partial)
                continue;
            code.Member().Generated().Line($"private {partial.Type} {partial.Field}{partial.Start};");
            code.Member().Generated().Line($"{partial.Modifiers} {partial.Type} {ModelDeclarer.Escaped(member.Declaration.Name)} {{ {partial.Accessors} }}");
        }
    }

    /// <summary>Reads what has to be there, all of it, so that all that is missing is known.</summary>
    public void Required(CodeWriter code)
    {
        if (_needed.Count == 0)
            return;
        code.Line("var isComplete =").Indent(body =>
        {
            for (var i = 0; i < _needed.Count; i++)
                body.Line($"{(i == 0 ? "" : "& ")}{RequiredCall(_needed[i])}{(i == _needed.Count - 1 ? ";" : "")}");
        });
        code.Open("if (!isComplete)").Line("model = default;").Line("return false;").Close().Line();
    }

    public void Construction(CodeWriter code)
    {
        var arguments = model.Members.Where(member => member.Declaration.Form == MemberForm.Parameter).ToList();
        var properties = model.Members.Where(member => member.Declaration.Form == MemberForm.Property).ToList();
        var fields = model.Members.Where(member => member.Declaration.Form == MemberForm.Field);
        code.Line($"model = new {model.Declaration.Name}({(arguments.Count == 0 ? ")" : "")}{(arguments.Count + properties.Count == 0 ? ";" : "")}");
        code.Indent(body =>
        {
            for (var i = 0; i < arguments.Count; i++)
                body.Line($"{ModelDeclarer.Escaped(arguments[i].Declaration.Parameter)}: {Value(arguments[i])}" + (i < arguments.Count - 1 ? "," : properties.Count > 0 ? ")" : ");"));
        });
        if (properties.Count > 0)
        {
            code.Open();
            foreach (var member in properties)
                code.Line($"{ModelDeclarer.Escaped(member.Declaration.Name)} = {Value(member)},");
            code.Close("};");
        }

        foreach (var member in fields)
            code.Line($"model.{member.Declaration.Partial!.Field} = {Value(member)};");
    }

    /// <summary>An enum's names, written out so that reading them needs no reflection.</summary>
    public void EnumReaders(CodeWriter code)
    {
        foreach (var value in _enums)
        {
            code.Member().Generated().Open($"private readonly struct {EnumReader(value)} : {ModelNames.Runtime}IValueReader<{value.Name}>");
            code.Open($"public static bool TryRead(global::System.ReadOnlySpan<char> text, out {value.Name} value)");
            foreach (var name in value.EnumNames)
                code.Line($"if (Is(text, {SymbolDisplay.FormatLiteral(name, quote: true)}, {value.Name}.{ModelDeclarer.Escaped(name)}, out value)) return true;");
            code.Line("value = default;").Line("return false;").Close();
            code.Member().Open($"private static bool Is(global::System.ReadOnlySpan<char> text, string name, {value.Name} named, out {value.Name} value)")
                .Line("value = named;")
                .Line($"return {Values}IsName(text, name);")
                .Close();
            code.Close();
        }
    }

    private static string Path(BoundSource source)
    {
        var steps = source.Steps.Select(step => $"[{string.Join(", ", step.KindNames.Select(kind => Kind + kind))}]");
        return $"{ModelNames.CompilerServices}ModelSource.Path({string.Join(", ", steps)})";
    }

    private static string PathName(BoundMember member) => $"s_from{member.Declaration.Name}";

    private static string Local(BoundMember member) => "read" + member.Declaration.Name;

    private string Source(BoundMember member) => member.Source.IsKept ? member.Source.Expression! : PathName(member);

    private string EnumReader(ValueType value)
    {
        var namesakes = _enums.Where(other => other.Detail == value.Detail).ToList();
        return value.Detail + "Names" + (namesakes.Count > 1 ? namesakes.IndexOf(value).ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
    }

    private string RequiredCall(BoundMember member)
    {
        var name = SymbolDisplay.FormatLiteral(member.Declaration.Name, quote: true);
        return IsJoined(member)
            ? $"node.RequiredJoined({Source(member)}, {name}, out var {Local(member)})"
            : $"node.Required<{Types(member)}>({Source(member)}, {name}, out var {Local(member)})";
    }

    private string Value(BoundMember member)
    {
        var declaration = member.Declaration;
        if (member.IsNeeded)
            return Local(member) + (declaration.Value.IsStruct ? "" : "!");
        if (member.Source.Whole == declaration.Value.Sort)
            return Whole(member);
        var value = declaration switch
        {
            { Container: Container.Array } => $"node.List<{Types(member)}>({Source(member)})",
            { Container: Container.Immutable } => $"node.Immutable<{Types(member)}>({Source(member)})",
            { Value.Sort: ValueSort.Flag } => $"node.Has({Source(member)})",
            _ when IsJoined(member) => $"node.Joined({Source(member)})",
            { Value.IsStruct: true } => $"node.OptionalValue<{Types(member)}>({Source(member)})",
            _ => $"node.Optional<{Types(member)}>({Source(member)})",
        };
        return declaration is { Default: { } fallback, Container: Container.None, Value.Sort: not ValueSort.Flag } && !(fallback == "default" && declaration.IsNullable)
            ? $"{value} ?? {fallback}"
            : value;
    }

    private static string Whole(BoundMember member) => member.Declaration switch
    {
        { Value.Sort: ValueSort.Caption, Container: Container.Immutable } => "global::System.Collections.Immutable.ImmutableArray.Create(node.Captions)",
        { Value.Sort: ValueSort.Caption } => "node.Captions",
        { Value.Sort: ValueSort.LiveUpdate, Container: Container.Immutable } => "global::System.Collections.Immutable.ImmutableArray.Create(node.LiveUpdates)",
        { Value.Sort: ValueSort.LiveUpdate } => "node.LiveUpdates",
        { Value.Sort: ValueSort.Diagnostic } => "node.Diagnostics",
        _ => "node.PageKind",
    };

    private static bool IsJoined(BoundMember member) =>
        member.Source.Joins && member.Declaration is { Value.Sort: ValueSort.Text, Container: Container.None };

    /// <summary>The type of the value, and what reads it.</summary>
    private string Types(BoundMember member)
    {
        var value = member.Declaration.Value;
        var isSure = member.IsNeeded && member.Source.Multiplicity == GrammarFile.Multiplicity.One;
        var reader = value.Sort switch
        {
            ValueSort.Text => Values + (isSure ? "AnyText" : "Text"),
            ValueSort.Node => $"{Values}Node<{value.Name}>",
            ValueSort.Model => $"{Values}Model<{value.Name}>",
            ValueSort.Enum => $"{Values}Read<{value.Name}, {EnumReader(value)}>",
            ValueSort.Converted => $"{Values}Read<{value.Name}, {value.Detail}>",
            _ => Values + value.Sort,
        };
        return $"{value.Name}, {reader}";
    }
}
