namespace ArticleParser.Generators.Models;

/// <summary>
/// A model as its C# says it, before anything is known of the grammar: strings and flags alone, so that it crosses
/// the pipeline's steps and two that say the same are equal.
/// </summary>
internal sealed record ModelDeclaration(
    string HintName,
    string Namespace,
    EquatableArray<string> Types,
    string Name,
    string? Node,
    bool HidesBase,
    EquatableArray<MemberDeclaration> Members,
    EquatableArray<ModelProblem> Problems);

/// <summary>A member that a model has filled: a property, or a parameter of the constructor, which has two names.</summary>
internal sealed record MemberDeclaration(
    int Index,
    string Name,
    string Parameter,
    MemberForm Form,
    ValueType Value,
    Container Container,
    bool IsNullable,
    bool IsRequired,
    string? Path,
    string? Default,
    PartialProperty? Partial);

internal enum MemberForm
{
    /// <summary>Set in the object initializer.</summary>
    Property,

    /// <summary>An argument of the constructor.</summary>
    Parameter,

    /// <summary>A partial property without a setter: its backing field is set.</summary>
    Field,
}

internal enum Container
{
    None,

    /// <summary>IReadOnlyList and what else an array is.</summary>
    Array,

    /// <summary>ImmutableArray.</summary>
    Immutable,
}

/// <summary>The part of a partial property that is written for the user; <see cref="Start"/> is what its field begins with.</summary>
internal sealed record PartialProperty(string Modifiers, string Type, string Accessors, string Field, string Start);

/// <summary>The type of a member's value, or of its list's elements.</summary>
/// <param name="Sort">What it is to the reader.</param>
/// <param name="Name">Its name as generated code writes it, without a question mark.</param>
/// <param name="IsStruct">Whether null has to be wrapped around it.</param>
/// <param name="Detail">The class of a node; the node of a model (empty for the page); the type of a converter.</param>
/// <param name="EnumNames">The names of an enum's members.</param>
internal sealed record ValueType(ValueSort Sort, string Name, bool IsStruct, string Detail, EquatableArray<string> EnumNames)
{
    public ValueType(ValueSort sort, string name, bool isStruct, string detail = "")
        : this(sort, name, isStruct, detail, EquatableArray<string>.Empty)
    {
    }

    /// <summary>The name without its namespaces, for messages.</summary>
    public string ShortName => Name.Substring(Name.LastIndexOfAny(['.', ':']) + 1);
}

internal enum ValueSort
{
    Text,
    Date,
    Day,
    Moment,
    Number,
    Address,
    Flag,
    Span,
    Kind,
    PageKind,
    Enum,
    Node,
    Model,
    Block,
    Caption,
    LiveUpdate,
    Diagnostic,
    Converted,

    /// <summary>Of a type that is an error already: the compiler has said so.</summary>
    Error,
    Unknown,
}
