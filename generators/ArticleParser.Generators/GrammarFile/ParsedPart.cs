namespace ArticleParser.Generators.GrammarFile;

/// <summary>What a part of a rule is.</summary>
internal enum PartSort
{
    /// <summary><c>Kind</c> or <c>name:Kind</c>.</summary>
    Field,

    /// <summary>Parts one after the other.</summary>
    InOrder,

    /// <summary><c>{ … }</c>: fields in any order.</summary>
    AnyOrder,

    /// <summary><c>( … | … )</c>: one of several.</summary>
    Choice,
}

/// <summary>A part of a rule as it is written.</summary>
internal sealed record ParsedPart(PartSort Sort, IReadOnlyList<ParsedPart> Parts, Multiplicity Multiplicity = Multiplicity.One, ParsedField? Field = null)
{
    public static ParsedPart Nothing { get; } = new(PartSort.InOrder, []);

    /// <summary>The fields of the part, and how many nodes each has in all.</summary>
    public IReadOnlyList<ParsedField> Fields => Sort switch
    {
        PartSort.Field => [Field!],
        PartSort.Choice => [.. Merged()],
        _ => [.. Parts.SelectMany(part => part.Fields)],
    };

    /// <summary>The part as a grammar file writes it.</summary>
    public string Written => Sort switch
    {
        PartSort.Field => (Field!.Name is { } name ? name.Text + ":" : "") + Field.Kind.Text + Suffix,
        PartSort.Choice => $"({string.Join(" | ", Parts.Select(part => part.Written))}){Suffix}",
        PartSort.AnyOrder => $"{{ {string.Join(" ", Parts.Select(part => part.Written))} }}",
        _ => string.Join(" ", Parts.Select(part => part.Written)),
    };

    private string Suffix => Multiplicity switch { Multiplicity.Optional => "?", Multiplicity.Many => "*", Multiplicity.Some => "+", _ => "" };

    /// <summary>A field that stands in several alternatives is one; what one of them does not need, none does.</summary>
    private IEnumerable<ParsedField> Merged() =>
        from alternative in Parts
        from named in alternative.Fields.GroupBy(field => (field.Accessor, field.Kind.Text))
        from time in named.Select((field, index) => (Field: field, Index: index))
        group time.Field by (named.Key, time.Index) into same
        let isNeeded = Multiplicity == Multiplicity.One && same.Count() == Parts.Count
        let most = same.Any(field => field.Multiplicity.IsList()) ? Multiplicity.Some : Multiplicity.One
        select same.First() with { Multiplicity = isNeeded && !same.Any(field => field.Multiplicity.CanBeNone()) ? most : most.OrNone() };
}
