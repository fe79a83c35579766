extern alias Generator;

using System.Globalization;
using Generator::ArticleParser.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParser.Benchmarks.Quick;

/// <summary>The generator over a project of so many models, cold and after an edit of a file that has none.</summary>
internal sealed class GeneratorRuns
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly CSharpCompilation _project;
    private readonly CSharpCompilation _edited;
    private readonly GeneratorDriver _warm;

    public GeneratorRuns(int models)
    {
        var other = Parse("class Other { void M() { } }");
        _project = CSharpCompilation.Create(
            "Project",
            [other, .. Enumerable.Range(0, models).Select(number => Parse(Model(number)))],
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _edited = _project.ReplaceSyntaxTree(other, Parse("class Other { void M() { int i = 1; } }"));
        _warm = Driver().RunGenerators(_project);
        Files = _warm.GetRunResult().GeneratedTrees.Length;
    }

    /// <summary>How many files were written.</summary>
    public int Files { get; }

    /// <summary>Everything for the first time, as a build does it.</summary>
    public GeneratorDriver Cold() => Driver().RunGenerators(_project);

    /// <summary>As the IDE does it after a key is pressed in another file.</summary>
    public GeneratorDriver AfterEdit() => _warm.RunGenerators(_edited);

    /// <summary>How often each step of the models ran after the edit, and why.</summary>
    public string Reasons()
    {
        var result = AfterEdit().GetRunResult().Results.Single();
        var steps = new[] { Steps.Models, Steps.FieldCatalog, Steps.BoundModels }.Select(step => (Name: step, Runs: result.TrackedSteps[step]))
            .Append(("output", [.. result.TrackedOutputSteps.SelectMany(step => step.Value)]));
        return string.Join("; ", steps.Select(step => $"{step.Name}: {string.Join(", ", Counts(step.Runs))}"));
    }

    private static IEnumerable<string> Counts(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        from output in runs.SelectMany(run => run.Outputs)
        group output by output.Reason into reason
        orderby reason.Key
        select string.Create(CultureInfo.InvariantCulture, $"{reason.Count()} {reason.Key}");

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ArticleGenerator().AsSourceGenerator()],
        parseOptions: s_parsing,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static Microsoft.CodeAnalysis.SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, s_parsing);

    private static string Model(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using System.Collections.Generic;
        using ArticleParser;

        namespace Project.N{{number}};

        [ArticleModel]
        public partial record Story(string Headline, DateOnly? Published, IReadOnlyList<string> Authors)
        {
            public string? Section { get; init; }

            public IReadOnlyList<string> Paragraphs { get; init; } = [];

            [From("Header|Endmatter.Byline.Name")]
            public IReadOnlyList<string> Names { get; init; } = [];
        }
        """);
}
