using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.GrammarFile;

/// <summary>From the grammar file's text to its model, or to what is wrong with it.</summary>
internal static class GrammarReader
{
    /// <summary>The grammar that this generator was built with, for projects that have no grammar file.</summary>
    private static readonly Lazy<GrammarResult> Embedded = new(() => Read(EmbeddedFile()) with { HasFile = false, Model = null });

    private static readonly Lazy<GrammarModel> EmbeddedRules = new(() => Read(EmbeddedFile()).Model!);

    /// <summary>The rules of that grammar, which models bind to.</summary>
    public static GrammarModel EmbeddedModel => EmbeddedRules.Value;

    public static GrammarResult ReadOnly(ImmutableArray<SourceFile> files)
    {
        if (files.IsEmpty)
            return Embedded.Value;
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var result = Read(ordered[0]);
        var others = ordered.Skip(1).SelectMany(file => SecondFile(file, ordered[0]));
        return result with { LineNames = KnownLines(result), Problems = result.Problems.Concat(others).ToEquatableArray() };
    }

    public static GrammarResult Read(SourceFile file)
    {
        var problems = new ProblemList(file);
        var rules = GrammarParser.Read(problems);
        // A rule that could not be read would be missed by every other, which says nothing new.
        if (problems.Count == 0)
            GrammarChecks.Check(rules, problems);
        var lines = rules.Where(rule => rule.Sort == RuleSort.Line).Select(rule => rule.Name.Text);
        var model = problems.Count == 0 ? GrammarResolver.Resolve(rules) : null;
        if (model is not null)
            GroupChecks.Check(rules, model, problems);
        if (problems.Count > 0)
            model = null;
        return new(true, model, lines.ToEquatableArray(), Sections(model), problems.ToArray());
    }

    private static EquatableArray<SectionLines> Sections(GrammarModel? model)
    {
        if (model is null)
            return EquatableArray<SectionLines>.Empty;
        var shapes = new GroupShapes(model);
        return model.Of(RuleSort.Section)
            .Select(section => new SectionLines(section.Name, shapes.Lines(section).ToEquatableArray()))
            .ToEquatableArray();
    }

    // A line whose rule could not be read is no unknown kind to the dialects that name it.
    private static EquatableArray<string> KnownLines(GrammarResult result) =>
        result.Problems.Count == 0 ? result.LineNames : result.LineNames.Union(Embedded.Value.LineNames).ToEquatableArray();

    private static EquatableArray<Problem> SecondFile(SourceFile file, SourceFile first)
    {
        var problems = new ProblemList(file);
        problems.Add(Diagnostics.SecondGrammar, new TextSpan(0, 0), first.FileName);
        return problems.ToArray();
    }

    private static SourceFile EmbeddedFile()
    {
        const string name = "Article.grammar";
        using var stream = typeof(GrammarReader).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new(name, reader.ReadToEnd());
    }
}
