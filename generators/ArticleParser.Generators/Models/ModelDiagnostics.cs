using Microsoft.CodeAnalysis;

namespace ArticleParser.Generators.Models;

/// <summary>What can be wrong with a model. Each has its entry in Models.md.</summary>
internal static class ModelDiagnostics
{
    // Without a site, a build that knows its repository points there; the description names the page of the package in any case.
    private static readonly string? s_models = HelpLinks.Metadata("RepositoryUrl") is { } repository ? repository + "/blob/main/generators/ArticleParser.Generators/Models.md#" : null;

    public static readonly DiagnosticDescriptor UnknownField = Error(
        "AP1001", "Model: unknown field",
        @"No field or node here is named '{0}'{1} Rename the member, name its source with [From(""…"")], or exclude it with [Ignore].");

    public static readonly DiagnosticDescriptor Ambiguous = Error(
        "AP1002", "Model: ambiguous field",
        @"'{0}' occurs in several places: {1}. Select one, such as [From(""{2}"")].");

    public static readonly DiagnosticDescriptor WrongType = Error(
        "AP1003", "Model: wrong type",
        @"'{0}' reads {1}, which cannot be converted to {2}; use {3}");

    public static readonly DiagnosticDescriptor UnknownType = Error(
        "AP1004", "Model: type without a reader",
        @"'{0}' has the type {1}, which cannot be read from a page; add [ReadWith(typeof(…))] with a type that implements IValueReader<{2}>{3}, or exclude the member with [Ignore]");

    public static readonly DiagnosticDescriptor NotPartial = Error(
        "AP1005", "Model: not partial",
        @"'{0}' must be partial so that the generator can extend it: write 'partial' before '{1}'");

    public static readonly DiagnosticDescriptor MayBeMissing = Error(
        "AP1006", "Model: value may be missing",
        @"A page may lack '{0}': make its type '{1}?', or make the member 'required', so that Parse throws and TryParse returns false if it is missing");

    public static readonly DiagnosticDescriptor Unreachable = Error(
        "AP1007", "Model: unreachable path",
        @"Within '{0}' there is no '{1}'; it occurs in '{2}'");

    public static readonly DiagnosticDescriptor BadPath = Error(
        "AP1008", "Model: bad path",
        @"The path '{0}' has a step '{1}', which is not a name in Article.grammar{2} Separate steps with full stops, and alternatives with bars.");

    public static readonly DiagnosticDescriptor BadReader = Error(
        "AP1009", "Model: bad reader",
        @"'{0}' cannot read '{1}': {3}. It must be a class or struct that is accessible to the model and implements IValueReader<{2}>");

    public static readonly DiagnosticDescriptor NoConstructor = Error(
        "AP1010", "Model: no constructor to call",
        @"'{0}' has several constructors, but none without parameters; add one, or make it a record with a primary constructor");

    public static readonly DiagnosticDescriptor NotSettable = Error(
        "AP1011", "Model: member that cannot be set",
        @"'{0}' cannot be set: give it 'init' or 'set', or make it partial");

    public static readonly DiagnosticDescriptor UnknownNode = Error(
        "AP1012", "Model: unknown node",
        @"Article.grammar has no line, group, section or union named '{0}'{1} Name one, or omit the name for a model of the page.");

    public static readonly DiagnosticDescriptor ListOfPages = Error(
        "AP1013", "Model: list of models of the page",
        @"'{0}' reads the whole page, and there is only one; name a node to read, such as [ArticleModel(""AnyFigure"")], or do not make the member a list");

    public static readonly DiagnosticDescriptor CannotBeModel = Error(
        "AP1014", "Model: type that cannot be a model",
        @"'{0}' cannot be a model: it is {1}; use a record, class or struct that can be created with 'new'");

    public static readonly DiagnosticDescriptor RequiredNotRead = Error(
        "AP1015", "Model: required member that is not read",
        @"'{0}' is required, so with [Ignore] it would have no value; give it a default, or remove [Ignore]");

    public static readonly DiagnosticDescriptor NameTaken = Error(
        "AP1016", "Model: name taken",
        @"'{0}' already has a member '{1}', which the generator adds to every model; rename it");

    public static readonly DiagnosticDescriptor Circular = Error(
        "AP1017", "Model: circular",
        @"'{0}' is a model that contains '{1}' again, without end; exclude the member with [Ignore]");

    public static IEnumerable<DiagnosticDescriptor> All { get; } =
    [
        UnknownField, Ambiguous, WrongType, UnknownType, NotPartial, MayBeMissing, Unreachable, BadPath, BadReader,
        NoConstructor, NotSettable, UnknownNode, ListOfPages, CannotBeModel, RequiredNotRead, NameTaken, Circular,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "ArticleParser", DiagnosticSeverity.Error, isEnabledByDefault: true,
            description: $"For details, see docs/Models.md of the package ArticleParser, under {id}.",
            helpLinkUri: HelpLinks.Of(id) ?? (s_models is null ? null : s_models + id.ToLowerInvariant()));
}
