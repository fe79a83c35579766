using ArticleParser.Generators.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleParser.Generators.Models;

/// <summary>Reads what a type with [ArticleModel] says of itself.</summary>
internal sealed class ModelDeclarer
{
    private static readonly string[] Added = ["From", "Parse", "TryParse"];

    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly List<ModelProblem> _problems = [];

    private ModelDeclarer(INamedTypeSymbol type, Compilation compilation) => (_type, _compilation) = (type, compilation);

    public static DeclaredModel Declare(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation = default) =>
        new ModelDeclarer(type, compilation).Declare(cancellation);

    /// <summary>The node that a model's attribute names; empty for the page, null for a type that is no model.</summary>
    public static string? NodeOf(ITypeSymbol type)
    {
        var attribute = type.GetAttributes().FirstOrDefault(found => found.AttributeClass?.ToDisplayString() == ModelNames.ModelAttribute);
        return attribute is null ? null : attribute.ConstructorArguments is [{ Value: string node }] ? node : "";
    }

    private DeclaredModel Declare(CancellationToken cancellation)
    {
        CheckPartial();
        CheckNames();
        cancellation.ThrowIfCancellationRequested();
        var (members, symbols) = CheckKind() ? new MemberReader(_type, _compilation, _problems).Read() : ([], []);
        var declaration = new ModelDeclaration(
            HintName(),
            _type.ContainingNamespace.IsGlobalNamespace ? "" : _type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)),
            Around().Reverse().Select(Header).ToEquatableArray(),
            SelfName(_type),
            NodeOf(_type) is { Length: > 0 } node ? node : null,
            _type.BaseType is { } @base && NodeOf(@base) is { } inherited && inherited == NodeOf(_type),
            members.ToEquatableArray(),
            _problems.ToEquatableArray());
        return new(declaration, symbols);
    }

    private IEnumerable<INamedTypeSymbol> Around()
    {
        for (var at = _type; at is not null; at = at.ContainingType)
            yield return at;
    }

    private void CheckPartial()
    {
        foreach (var type in Around())
        {
            var declarations = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>();
            if (!declarations.Any(declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword)))
                Problem(ModelDiagnostics.NotPartial, type.Name, Keyword(type));
        }
    }

    private bool CheckKind()
    {
        var what = _type.IsStatic ? "static" : _type.IsAbstract ? "abstract" : _type.IsRefLikeType ? "a ref struct" : _type.IsFileLocal ? "local to its file" : null;
        if (what is not null)
            Problem(ModelDiagnostics.CannotBeModel, _type.Name, what);
        return what is null;
    }

    private void CheckNames()
    {
        foreach (var member in _type.GetMembers().Where(member => Added.Contains(member.Name) && !member.IsImplicitlyDeclared && !IsWritten(member) && IsTaken(member)))
            Problem(ModelDiagnostics.NameTaken, _type.Name, member.Name);
    }

    /// <summary>Whether the generator wrote the member: the analyzer sees the model with its other part.</summary>
    internal static bool IsWritten(ISymbol member) => member.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: CodeWriter.Tool }, ..]);

    // Overloads that a user adds are welcome, as long as their parameters are others than those of what is written.
    private static bool IsTaken(ISymbol member) => member is not IMethodSymbol method || IsSameAs(method);

    private static bool IsSameAs(IMethodSymbol method) => method.Name switch
    {
        "From" => method.Parameters is [{ Type: var node }] && IsNode(node),
        "Parse" => method.Parameters is [{ Type.SpecialType: SpecialType.System_String }] or [{ Type.SpecialType: SpecialType.System_String }, { Type.Name: "ParseOptions" }],
        _ => method.Parameters.Length is 3 or 4 && method.Parameters[0].Type.SpecialType == SpecialType.System_String,
    };

    private static bool IsNode(ITypeSymbol type) => type.Name.EndsWith("Syntax", StringComparison.Ordinal) || type.TypeKind == TypeKind.Error;

    private void Problem(DiagnosticDescriptor descriptor, params string[] arguments) => _problems.Add(ModelProblem.Of(descriptor, -1, arguments));

    private static string Header(INamedTypeSymbol type) => $"partial {Keyword(type)} {SelfName(type)}";

    private static string SelfName(INamedTypeSymbol type)
    {
        var name = Escaped(type.Name);
        return type.TypeParameters.IsEmpty ? name : $"{name}<{string.Join(", ", type.TypeParameters.Select(parameter => Escaped(parameter.Name)))}>";
    }

    internal static string Escaped(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    /// <summary>The file's name: the compiler tells files apart without regard to case, so that names that differ in case alone get a number.</summary>
    private string HintName()
    {
        var names = Around().Reverse().Select(type => type.Arity == 0 ? type.Name : $"{type.Name}`{type.Arity}");
        var space = _type.ContainingNamespace.IsGlobalNamespace ? "" : _type.ContainingNamespace.ToDisplayString() + ".";
        var namesakes = Around().SelectMany(Siblings).Count();
        var full = space + string.Join(".", names);
        return full.Replace('`', '_').Replace("@", "") + (namesakes == 0 ? "" : $".{Hash(full):x8}") + ".g.cs";
    }

    private static IEnumerable<INamedTypeSymbol> Siblings(INamedTypeSymbol type) =>
        ((INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace).GetTypeMembers()
            .Where(other => other.Name != type.Name && string.Equals(other.Name, type.Name, StringComparison.OrdinalIgnoreCase));

    private static uint Hash(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
