namespace ArticleParser.Generators.GrammarFile;

/// <summary>
/// The grammar as the emitters need it: names resolved, no places in the file, so that an edited
/// comment or blank line of the grammar writes nothing anew.
/// </summary>
internal sealed record GrammarModel(EquatableArray<RuleModel> Rules)
{
    /// <summary>The rules that are kinds, in the order of the file.</summary>
    public IEnumerable<RuleModel> Kinds => Rules.Where(rule => rule.Sort != RuleSort.Union);

    /// <summary>The rules whose nodes exist: they have a kind and a class.</summary>
    public IEnumerable<RuleModel> Nodes => Kinds.Where(rule => rule.Sort is not (RuleSort.Token or RuleSort.Trivia));

    public IEnumerable<RuleModel> Unions => Rules.Where(rule => rule.Sort == RuleSort.Union);

    /// <summary>The kinds that a union stands for: a member's class derives from the union's.</summary>
    public IEnumerable<RuleModel> MembersOf(RuleModel union) => Nodes.Where(rule => rule.BaseClass == union.ClassName);

    public IEnumerable<RuleModel> Of(RuleSort sort) => Rules.Where(rule => rule.Sort == sort);
}

/// <summary>
/// A rule; <see cref="Holds"/> are the kinds of its children, unions replaced by their members, and
/// <see cref="Shape"/> says in what order they stand.
/// </summary>
internal sealed record RuleModel(
    RuleSort Sort,
    string Name,
    string KindName,
    string BaseClass,
    string Doc,
    EquatableArray<FieldModel> Fields,
    EquatableArray<string> Holds,
    PartModel Shape)
{
    public string ClassName => Name + "Syntax";
}

/// <summary>A part of a rule: <see cref="Kinds"/> are those of a field, a union's members or one.</summary>
internal sealed record PartModel(PartSort Sort, EquatableArray<PartModel> Parts, Multiplicity Multiplicity, EquatableArray<string> Kinds, string Written);

/// <summary>
/// A field: <see cref="Target"/> is what it holds, a token's or node's kind or a union. <see cref="IsInGroups"/> tells
/// that it may also stand in groups of the rule.
/// </summary>
internal sealed record FieldModel(
    string Accessor,
    RuleSort TargetSort,
    string Target,
    string TargetKind,
    Multiplicity Multiplicity,
    string Doc,
    string TargetDoc,
    bool IsInGroups)
{
    public bool IsToken => TargetSort == RuleSort.Token;

    public bool IsUnion => TargetSort == RuleSort.Union;
}

/// <summary>What reading a grammar file gave. The model is null where there are problems, or no file.</summary>
internal sealed record GrammarResult(
    bool HasFile,
    GrammarModel? Model,
    EquatableArray<string> LineNames,
    EquatableArray<SectionLines> Sections,
    EquatableArray<Problem> Problems);

/// <summary>A section's name, and the kinds of lines that may stand in it, those of its groups included.</summary>
internal sealed record SectionLines(string Name, EquatableArray<string> Lines);
