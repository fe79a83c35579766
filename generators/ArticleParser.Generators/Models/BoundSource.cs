using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Models;

/// <summary>Where a member's values stand, as the catalogue found it.</summary>
/// <param name="Shown">How a path would say it, for messages and comments.</param>
/// <param name="Expression">The C# of a source that the runtime has; null for a path.</param>
/// <param name="Steps">The kinds of each step of a path.</param>
/// <param name="Kinds">The names of the rules whose nodes or tokens it gives.</param>
/// <param name="Multiplicity">How many: <see cref="Multiplicity.One"/> is always there.</param>
/// <param name="Joins">Whether one string of it is all of its texts.</param>
/// <param name="Whole">The one sort of value that the item's property of the shown name gives.</param>
internal sealed record BoundSource(
    string Shown,
    string? Expression,
    EquatableArray<PathStep> Steps,
    EquatableArray<string> Kinds,
    Multiplicity Multiplicity,
    bool Joins = false,
    ValueSort? Whole = null)
{
    public static BoundSource Of(NamedField field) =>
        new(field.Name, field.Source, EquatableArray<PathStep>.Empty, field.Kinds, field.Multiplicity, field.Joins, field.Whole);

    /// <summary>Whether the runtime keeps the source; one that has to be made, a model keeps.</summary>
    public bool IsKept => Expression is not null && !Expression.EndsWith(")", StringComparison.Ordinal);

    /// <summary>The node that is read itself.</summary>
    public static BoundSource Self(IEnumerable<RuleModel> kinds) =>
        new("the node itself", ModelNames.CompilerServices + "ModelSource.Self", EquatableArray<PathStep>.Empty, kinds.Select(kind => kind.Name).ToEquatableArray(), Multiplicity.One);
}

/// <summary>A step of a path: the members of SyntaxKind that it takes.</summary>
internal sealed record PathStep(EquatableArray<string> KindNames);
