using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Models;

/// <summary>
/// A field that a rule of its own finds, and no path: one of the article's, or one that a dialect names.
/// </summary>
/// <param name="Name">The name that members bind by.</param>
/// <param name="Source">The C# that gives the runtime's source; for a field of the page as such, the item's property.</param>
/// <param name="Kinds">The names of the rules whose nodes or tokens it gives.</param>
/// <param name="Multiplicity">How many.</param>
/// <param name="Joins">Whether one string of it is all of its texts, joined by LF.</param>
/// <param name="Whole">The one sort of value that the item's property of this name gives.</param>
internal sealed record NamedField(
    string Name,
    string Source,
    EquatableArray<string> Kinds,
    Multiplicity Multiplicity,
    bool Joins = false,
    ValueSort? Whole = null)
{
    /// <summary>Whether a member or path of that name means the field. A dialect's name may begin with a small letter, a member's not.</summary>
    public bool Is(string name) => Name == name || ParsedField.Pascal(Name) == name;
}
