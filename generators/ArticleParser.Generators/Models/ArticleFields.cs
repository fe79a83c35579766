using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Models;

/// <summary>The fields of the article, as the runtime's ModelFields finds them.</summary>
internal static class ArticleFields
{
    public static EquatableArray<NamedField> Of(GrammarModel grammar)
    {
        var story = grammar.Unions.Where(union => union.Name == "AnyStoryBlock").SelectMany(grammar.MembersOf).Select(rule => rule.Name).ToArray();
        NamedField[] fields =
        [
            One("Headline", "Headline"),
            Many("Standfirst", "Standfirst") with { Joins = true },
            One("Section", "SectionLabel", "Text"),
            Many("Authors", "Name"),
            One("Published", "Date"),
            One("Published", "Date") with { Name = "DatePublished" },
            One("Modified", "Date"),
            One("Modified", "Date") with { Name = "DateModified" },
            One("ReadingTime", "Number"),
            One("Dateline", "Place"),
            One("Source", "SourceLine"),
            Many("Body", story) with { Joins = true },
            Many("Body", story) with { Name = "BodyText", Joins = true },
            Many("LiveUpdates", "LiveUpdate") with { Whole = ValueSort.LiveUpdate },
            Many("Captions", "Caption") with { Whole = ValueSort.Caption },
            Many("RelatedLinks", "Text"),
            Many("Topics", "Text"),
            Whole("PageKind", ValueSort.PageKind, Multiplicity.One),
            Whole("Diagnostics", ValueSort.Diagnostic, Multiplicity.Many),
        ];
        return fields.ToEquatableArray();
    }

    private static NamedField One(string name, params string[] kinds) =>
        new(name, ModelNames.CompilerServices + "ModelFields." + name, kinds.ToEquatableArray(), Multiplicity.Optional);

    private static NamedField Many(string name, params string[] kinds) => One(name, kinds) with { Multiplicity = Multiplicity.Many };

    private static NamedField Whole(string name, ValueSort sort, Multiplicity multiplicity) =>
        new(name, "", EquatableArray<string>.Empty, multiplicity, Whole: sort);
}
