using ArticleParser.Cues;
using ArticleParser.Generators.GrammarFile;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParser.Generators.Models;

/// <summary>The fields that dialects name, as members of models can bind to them.</summary>
internal static class DialectNames
{
    /// <summary>Of one name in several dialects, or in lines of several kinds, all that it may be.</summary>
    public static IEnumerable<NamedField> Of(IEnumerable<NamedSlot> fields, FieldCatalog catalog) =>
        from field in fields
        group KindOf(field) by field.Name into named
        let kinds = named.Distinct().Where(kind => catalog.Kinds(kind).Count > 0).ToEquatableArray()
        where kinds.Count > 0
        select new NamedField(
            named.Key,
            $"{ModelNames.CompilerServices}ModelSource.Field({SymbolDisplay.FormatLiteral(named.Key, quote: true)})",
            kinds,
            Multiplicity.Many);

    /// <summary>The line, or the token that the slot reads.</summary>
    private static string KindOf(NamedSlot field) => field.Slot switch
    {
        null => field.Line,
        "names" => "Name",
        "date" or "dates" or "year" => "Date",
        "time" => "Time",
        "number" => "Number",
        "place" => "Place",
        "email" => "Email",
        "handle" => "Handle",
        _ => "Text",
    };
}
