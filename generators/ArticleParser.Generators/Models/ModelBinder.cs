using ArticleParser.Cues;
using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Generators.Models;

/// <summary>Binds a model's members to the catalogue. The generator writes what it gives, the analyzer reports its problems.</summary>
internal sealed class ModelBinder
{
    private readonly FieldCatalog _catalog;
    private readonly NameBinder _names;
    private readonly PathBinder _paths;
    private readonly TypeFit _fit;
    private readonly List<ModelProblem> _problems;

    private ModelBinder(FieldCatalog catalog, ModelDeclaration model)
    {
        _catalog = catalog;
        _names = new(catalog);
        _paths = new(catalog);
        _fit = new(catalog);
        _problems = [.. model.Problems];
    }

    public static BoundModel Bind(ModelDeclaration model, FieldCatalog catalog) => new ModelBinder(catalog, model).Bind(model);

    /// <summary>Whether the type has no way to say that there is no value.</summary>
    public static bool NeedsValue(MemberDeclaration member) =>
        !member.IsNullable && member.Container == Container.None && member.Value.Sort != ValueSort.Flag;

    private BoundModel Bind(ModelDeclaration model)
    {
        var from = model.Node is null ? [_catalog.Page] : _catalog.Kinds(model.Node).Where(rule => rule.Sort != RuleSort.Token).ToList();
        var members = new List<BoundMember>();
        if (from.Count == 0)
            _problems.Add(ModelProblem.Of(ModelDiagnostics.UnknownNode, -1, model.Node!, NearestName.HintOrStop(model.Node!, NodeNames())));
        foreach (var member in from.Count == 0 ? [] : model.Members.Where(member => !HasProblem(member)))
        {
            if (Source(from, member) is not { } source)
                continue;
            CheckNeed(member, source);
            members.Add(new(member, source));
        }

        return new(model, NodeClass(model, from), members.ToEquatableArray(), _problems.ToEquatableArray());
    }

    private bool HasProblem(MemberDeclaration member) => _problems.Exists(problem => problem.Member == member.Index) || member.Value.Sort == ValueSort.Error;

    private string NodeClass(ModelDeclaration model, IReadOnlyList<RuleModel> from) =>
        (model.Node is null ? _catalog.Page : _catalog.Rule(model.Node))?.ClassName ?? "SyntaxNode";

    private IEnumerable<string> NodeNames() => _catalog.Grammar.Nodes.Concat(_catalog.Grammar.Unions).Select(rule => rule.Name);

    private BoundSource? Source(IReadOnlyList<RuleModel> from, MemberDeclaration member)
    {
        if (IsListOfPages(member))
            return Fail(ModelDiagnostics.ListOfPages, member, member.Value.ShortName);
        var name = member.Path ?? member.Name;
        var fields = _names.Fields(from, name).ToList();
        if (fields.Find(field => _fit.Fits(field, member)) is { } named)
            return named;
        return member.Path is { } path ? AtPath(from, member, path, fields) : ByName(from, member, fields);
    }

    private BoundSource? AtPath(IReadOnlyList<RuleModel> from, MemberDeclaration member, string path, List<BoundSource> fields)
    {
        if (_names.Self(from, path) is { } self && _fit.Fits(self, member))
            return self;
        var (source, problem) = _paths.Bind(from, path, member.Index);
        if (problem is null && source is not null && _fit.Fits(source, member))
            return source;
        if (fields.Count > 0 || problem is null)
            return WrongType(member, fields.Count > 0 ? fields[0] : source!);
        _problems.Add(problem);
        return null;
    }

    private BoundSource? ByName(IReadOnlyList<RuleModel> from, MemberDeclaration member, List<BoundSource> fields)
    {
        var found = new List<BoundSource>();
        foreach (var level in _names.Levels(from, member.Name))
        {
            var sources = level.Select(path => _paths.Bind(from, path, member.Index).Source!).ToList();
            var fitting = sources.FindAll(source => _fit.Fits(source, member));
            if (fitting.Count == 1)
                return fitting[0];
            if (fitting.Count > 1)
                return Fail(ModelDiagnostics.Ambiguous, member, member.Name, string.Join(", ", sources.Take(4).Select(source => source.Shown)), fitting[0].Shown);
            found.AddRange(sources);
        }

        if (_names.Self(from, member.Name) is { } self && _fit.Fits(self, member))
            return self;
        if (fields.Concat(found).FirstOrDefault() is { } wrong)
            return WrongType(member, wrong);
        return ByType(from, member) ?? Fail(ModelDiagnostics.UnknownField, member, member.Name, NearestName.HintOrStop(member.Name, Names(from)));
    }

    /// <summary>A node or model says by its type what it is, whatever the member's name.</summary>
    private BoundSource? ByType(IReadOnlyList<RuleModel> from, MemberDeclaration member)
    {
        var value = member.Value;
        if (value.Sort == ValueSort.Model && _fit.Fits(BoundSource.Self(from), member))
            return BoundSource.Self(from);
        var name = value.Sort == ValueSort.Model ? value.Detail
            : value.Sort == ValueSort.Node ? value.Detail.Substring(0, value.Detail.Length - "Syntax".Length) : "";
        return name.Length > 0 ? _paths.Bind(from, name, member.Index).Source : null;
    }

    /// <summary>The names that a member can have here; kinds of tokens are too common to be meant.</summary>
    private IEnumerable<string> Names(IReadOnlyList<RuleModel> from) =>
        from[0].Sort == RuleSort.Page ? _catalog.Names : from.SelectMany(rule => rule.Fields).SelectMany(field => new[] { field.Accessor, field.Target }).Concat(["Text", "Span", "Kind"]);

    private static bool IsListOfPages(MemberDeclaration member) =>
        member.Value is { Sort: ValueSort.Model, Detail: "" } && member.Container != Container.None;

    private void CheckNeed(MemberDeclaration member, BoundSource source)
    {
        if (!NeedsValue(member) || member.IsRequired || member.Default is not null || source.Whole == member.Value.Sort)
            return;
        var isSure = source.Multiplicity == Multiplicity.One
            && member.Value.Sort is ValueSort.Text or ValueSort.Span or ValueSort.Kind or ValueSort.Node;
        if (!isSure)
            Fail(ModelDiagnostics.MayBeMissing, member, member.Name, member.Value.ShortName);
    }

    private BoundSource? WrongType(MemberDeclaration member, BoundSource source) =>
        Fail(ModelDiagnostics.WrongType, member, member.Name, source.Shown, member.Value.ShortName, _fit.Types(source));

    private BoundSource? Fail(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, MemberDeclaration member, params string[] arguments)
    {
        _problems.Add(ModelProblem.Of(descriptor, member.Index, arguments));
        return null;
    }
}
