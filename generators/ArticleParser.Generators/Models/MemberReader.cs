using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleParser.Generators.Models;

/// <summary>Finds the members that a model has filled: the parameters of its constructor, and the properties that can be set.</summary>
internal sealed class MemberReader(INamedTypeSymbol type, Compilation compilation, List<ModelProblem> problems)
{
    private readonly List<MemberDeclaration> _members = [];
    private readonly List<ISymbol> _symbols = [];
    private readonly TypeReader _types = new(type);

    public (IReadOnlyList<MemberDeclaration> Members, ImmutableArray<ISymbol> Symbols) Read()
    {
        var parameters = Constructor()?.Parameters ?? [];
        foreach (var parameter in parameters)
            AddParameter(parameter);
        foreach (var property in Properties())
        {
            if (!parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)))
                AddProperty(property);
        }

        return (_members, [.. _symbols]);
    }

    /// <summary>The one whose parameters stand behind the type's name; else one without parameters; else the only one.</summary>
    private IMethodSymbol? Constructor()
    {
        var all = type.InstanceConstructors.Where(constructor => !IsCopy(constructor)).ToList();
        if (all.Find(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax)) is { } primary)
            return primary;
        if (type.TypeKind == TypeKind.Struct || all.Exists(constructor => constructor.Parameters.IsEmpty))
            return null;
        if (all.Count != 1)
            problems.Add(ModelProblem.Of(ModelDiagnostics.NoConstructor, -1, type.Name));
        return all.Count == 1 ? all[0] : null;
    }

    private bool IsCopy(IMethodSymbol constructor) =>
        type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    /// <summary>The type's properties, then those that it inherits.</summary>
    private IEnumerable<IPropertySymbol> Properties()
    {
        var seen = new HashSet<string>();
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
        {
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                if (!property.IsStatic && !property.IsIndexer && property.ExplicitInterfaceImplementations.IsEmpty && seen.Add(property.Name))
                    yield return property;
            }
        }
    }

    private void AddParameter(IParameterSymbol parameter)
    {
        var symbol = (ISymbol?)type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() ?? parameter;
        var (from, read, notRead) = Attributes(parameter, symbol);
        var @default = parameter.HasExplicitDefaultValue ? Literal(parameter) : null;
        if (notRead)
        {
            if (@default is null)
                NotReadButRequired(parameter);
            return;
        }

        var name = char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1);
        Add(parameter, name, MemberForm.Parameter, parameter.Type, isRequired: true, from, read, @default, null);
    }

    private void AddProperty(IPropertySymbol property)
    {
        var (from, read, notRead) = Attributes(property, property);
        if (notRead)
        {
            if (property.IsRequired)
                NotReadButRequired(property);
            return;
        }

        var partial = IsForUs(property) ? Partial(property) : null;
        var isSettable = property.SetMethod is { } setter && compilation.IsSymbolAccessibleWithin(setter, type);
        if (!isSettable && partial is null)
        {
            if (from is not null || read is not null)
                ProblemOf(property, ModelDiagnostics.NotSettable);
            return;
        }

        var form = isSettable ? MemberForm.Property : MemberForm.Field;
        Add(property, property.Name, form, property.Type, property.IsRequired, from, read, null, partial);
    }

    private void NotReadButRequired(ISymbol member) => ProblemOf(member, ModelDiagnostics.RequiredNotRead);

    /// <summary>A problem of a member that is not read: only its place is kept.</summary>
    private void ProblemOf(ISymbol member, DiagnosticDescriptor descriptor)
    {
        Problem(descriptor, _symbols.Count, member.Name);
        _symbols.Add(member);
    }

    private void Add(
        ISymbol symbol, string name, MemberForm form, ITypeSymbol memberType, bool isRequired, string? from, AttributeData? read, string? @default, PartialProperty? partial)
    {
        var index = _symbols.Count;
        var (value, container, isNullable) = TypeReader.Read(memberType);
        if (read is not null)
            value = Converted(value, memberType, read, index, name);
        else if (value.Sort == ValueSort.Unknown)
            Problem(ModelDiagnostics.UnknownType, index, name, memberType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), TypeReader.ReadType(memberType), TypeReader.ListHint(memberType));
        if (value.Sort == ValueSort.Model && _types.Cycle(memberType) is { } back)
            Problem(ModelDiagnostics.Circular, index, name, back);
        _members.Add(new(index, name, symbol.Name, form, value, container, isNullable, isRequired, from, @default, partial));
        _symbols.Add(symbol);
    }

    private ValueType Converted(ValueType value, ITypeSymbol memberType, AttributeData read, int index, string name)
    {
        var reader = read.ConstructorArguments is [{ Value: INamedTypeSymbol found }] ? found : null;
        if (Fault(reader, value) is { } fault)
            Problem(ModelDiagnostics.BadReader, index, reader?.Name ?? "null", name, TypeReader.ReadType(memberType), fault);
        return value with { Sort = ValueSort.Converted, Detail = reader is null ? "" : TypeReader.Name(reader) };
    }

    /// <summary>Why a type cannot read the member's value; null where it can.</summary>
    private string? Fault(INamedTypeSymbol? reader, ValueType value)
    {
        if (reader is null)
            return "it is not a type";
        if (reader.IsUnboundGenericType)
            return "its type arguments are missing";
        if (reader.TypeKind == TypeKind.Error)
            return "it is not accessible to the model";
        if (reader.TypeKind is not (TypeKind.Class or TypeKind.Struct) || reader.IsStatic)
            return "it is " + (reader.IsStatic ? "a static class" : "not a class or struct");
        if (!compilation.IsSymbolAccessibleWithin(reader, type))
            return "it is not accessible to the model";
        var faces = reader.AllInterfaces.Where(face => face.Name == ModelNames.ValueReader && face.Arity == 1 && face.ContainingNamespace.ToDisplayString() == ModelNames.Namespace).ToList();
        if (faces.Exists(face => TypeReader.Name(face.TypeArguments[0]) == value.Name))
            return null;
        return faces.Count == 0 ? "it does not implement IValueReader" : $"it implements {faces[0].ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}";
    }

    private static bool IsForUs(IPropertySymbol property) =>
        property.IsPartialDefinition && (property.PartialImplementationPart is not { } part || ModelDeclarer.IsWritten(part));

    private static (string? From, AttributeData? Read, bool NotRead) Attributes(ISymbol symbol, ISymbol other)
    {
        var all = symbol.GetAttributes().Concat(ReferenceEquals(symbol, other) ? [] : other.GetAttributes()).ToList();
        AttributeData? Find(string name) => all.Find(attribute => attribute.AttributeClass?.ToDisplayString() == name);
        var from = Find(ModelNames.FromAttribute) is { } found ? found.ConstructorArguments is [{ Value: string path }] ? path : "" : null;
        return (from, Find(ModelNames.ReadWithAttribute), Find(ModelNames.IgnoreAttribute) is not null);
    }

    private static string Literal(IParameterSymbol parameter)
    {
        var value = parameter.ExplicitDefaultValue;
        if (value is null)
            return "default";
        var text = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) ?? "default";
        var target = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : parameter.Type;
        return target.TypeKind == TypeKind.Enum ? $"({target.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}){text}" : text;
    }

    /// <summary>The modifiers have to be those of the user's part; without a setter the value goes to the field.</summary>
    private PartialProperty Partial(IPropertySymbol property)
    {
        var syntax = (PropertyDeclarationSyntax)property.DeclaringSyntaxReferences[0].GetSyntax();
        var field = "_" + char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
        while (type.GetMembers(field).Any(member => !ModelDeclarer.IsWritten(member)))
            field += "Value";
        var accessors = syntax.AccessorList?.Accessors.Select(accessor => Accessor(accessor, field)) ?? [];
        var typeName = property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
        return new(syntax.Modifiers.ToString(), typeName, string.Join(" ", accessors), field, Start(property.Type));
    }

    /// <summary>A class's field that cannot be null begins with something; a struct's begins with nothing, as structs do.</summary>
    private string Start(ITypeSymbol of)
    {
        var (_, container, isNullable) = TypeReader.Read(of);
        return type.TypeKind == TypeKind.Struct || isNullable ? "" : container != Container.None ? " = []" : of.IsValueType ? "" : " = default!";
    }

    private static string Accessor(AccessorDeclarationSyntax accessor, string field)
    {
        var modifiers = accessor.Modifiers.Count == 0 ? "" : accessor.Modifiers + " ";
        return modifiers + accessor.Keyword.Text + (accessor.Keyword.IsKind(SyntaxKind.GetKeyword) ? $" => {field};" : $" => {field} = value;");
    }

    private void Problem(DiagnosticDescriptor descriptor, int member, params string[] arguments) =>
        problems.Add(ModelProblem.Of(descriptor, member, arguments));
}
