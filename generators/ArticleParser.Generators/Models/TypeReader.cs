using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators.Models;

/// <summary>Says of a member's type what value it takes, how many, and whether there may be none.</summary>
internal sealed class TypeReader(INamedTypeSymbol model)
{
    private static readonly Dictionary<string, ValueSort> Known = new()
    {
        ["System.DateOnly"] = ValueSort.Day,
        ["System.DateTimeOffset"] = ValueSort.Moment,
        ["System.Uri"] = ValueSort.Address,
        ["ArticleParser.ArticleDate"] = ValueSort.Date,
        ["ArticleParser.TextSpan"] = ValueSort.Span,
        ["ArticleParser.SyntaxKind"] = ValueSort.Kind,
        ["ArticleParser.PageKind"] = ValueSort.PageKind,
        ["ArticleParser.ArticleBlock"] = ValueSort.Block,
        ["ArticleParser.ArticleCaption"] = ValueSort.Caption,
        ["ArticleParser.ArticleLiveUpdate"] = ValueSort.LiveUpdate,
        ["ArticleParser.Diagnostic"] = ValueSort.Diagnostic,
    };

    public static (ValueType Value, Container Container, bool IsNullable) Read(ITypeSymbol type)
    {
        var isNullable = IsNullable(type, out var bare);
        var whole = Value(bare);
        if (whole.Sort != ValueSort.Unknown || Element(bare) is not { } element)
            return (whole, Container.None, isNullable);
        IsNullable(element.Type, out var bareElement);
        return (Value(bareElement), element.Container, isNullable);
    }

    /// <summary>The type that a reader of a member's values gives, for a message: without the question mark, and of a list that of its elements.</summary>
    public static string ReadType(ITypeSymbol type)
    {
        IsNullable(type, out var bare);
        if (Value(bare).Sort == ValueSort.Unknown && Element(bare) is { } element)
            IsNullable(element.Type, out bare);
        return bare.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
    }

    /// <summary>What to say of a list that has another type than those of lists here; else nothing.</summary>
    public static string ListHint(ITypeSymbol type)
    {
        IsNullable(type, out var bare);
        return bare is INamedTypeSymbol { Arity: 1 } list && Element(bare) is null && list.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable)
            ? $", make it IReadOnlyList<{list.TypeArguments[0].ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}>"
            : "";
    }

    /// <summary>The name of a type as generated code writes it.</summary>
    public static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The model that a model's members lead back to, where they lead back to any.</summary>
    public string? Cycle(ITypeSymbol member)
    {
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var waiting = new Stack<ITypeSymbol>([ModelIn(member)!]);
        while (waiting.Count > 0)
        {
            var at = waiting.Pop();
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, model.OriginalDefinition))
                return model.Name;
            if (!seen.Add(at.OriginalDefinition))
                continue;
            foreach (var held in at.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic).Select(property => ModelIn(property.Type)))
            {
                if (held is not null)
                    waiting.Push(held);
            }
        }

        return null;
    }

    private static ITypeSymbol? ModelIn(ITypeSymbol type)
    {
        IsNullable(type, out var bare);
        if (ModelDeclarer.NodeOf(bare) is not null)
            return bare;
        if (Element(bare) is not { } element)
            return null;
        IsNullable(element.Type, out var bareElement);
        return ModelDeclarer.NodeOf(bareElement) is null ? null : bareElement;
    }

    private static bool IsNullable(ITypeSymbol type, out ITypeSymbol bare)
    {
        bare = type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            bare = nullable.TypeArguments[0];
            return true;
        }

        // Where nullable is off, a reference may be null.
        bare = type.WithNullableAnnotation(NullableAnnotation.None);
        return !type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
    }

    private static (ITypeSymbol Type, Container Container)? Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => (array.ElementType, Container.Array),
        INamedTypeSymbol { Arity: 1 } named => named.OriginalDefinition.ToDisplayString() switch
        {
            "System.Collections.Immutable.ImmutableArray<T>" => (named.TypeArguments[0], Container.Immutable),
            "System.Collections.Generic.IReadOnlyList<T>" or "System.Collections.Generic.IReadOnlyCollection<T>" or "System.Collections.Generic.IEnumerable<T>"
                => (named.TypeArguments[0], Container.Array),
            _ => null,
        },
        _ => null,
    };

    private static ValueType Value(ITypeSymbol type)
    {
        var name = Name(type);
        if (type.TypeKind == TypeKind.Error)
            return new(ValueSort.Error, name, false);
        if (type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Boolean)
            return new(type.SpecialType switch { SpecialType.System_String => ValueSort.Text, SpecialType.System_Int32 => ValueSort.Number, _ => ValueSort.Flag }, name, type.IsValueType);
        if (Known.TryGetValue(type.ToDisplayString(), out var known))
            return new(known, name, type.IsValueType);
        if (ModelDeclarer.NodeOf(type) is { } node)
            return new(ValueSort.Model, name, type.IsValueType, node);
        if (type is { TypeKind: TypeKind.Enum })
            return new(ValueSort.Enum, name, true, type.Name, type.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).Select(field => field.Name).ToEquatableArray());
        return IsNode(type) ? new(ValueSort.Node, name, false, type.Name) : new(ValueSort.Unknown, name, type.IsValueType);
    }

    private static bool IsNode(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.Name == "SyntaxNode" && at.ContainingNamespace.ToDisplayString() == ModelNames.Namespace)
                return type.Name.EndsWith("Syntax", StringComparison.Ordinal) || ReferenceEquals(at, type);
        }

        return false;
    }
}
