using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Generators.Tests;

/// <summary>Runs the generator as a compiler does.</summary>
internal static class GeneratorRun
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "ArticleParser.dll"));

    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        "Test",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, Parsing)),
        Net100.References.All,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    /// <summary>A project that references the library, as its users' do.</summary>
    public static CSharpCompilation UserProject(params string[] sources) => Compilation(sources).AddReferences(Runtime);

    public static GeneratorDriver Driver(IEnumerable<SourceFile> files, string? rootNamespace = null) => CSharpGeneratorDriver.Create(
        [new ArticleGenerator().AsSourceGenerator()],
        files.Select(AdditionalText.From),
        Parsing,
        new Options(rootNamespace),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRunResult Run(IEnumerable<SourceFile> files, string? rootNamespace = null) =>
        Driver(files, rootNamespace).RunGenerators(Compilation()).GetRunResult().Results.Single();

    public static string Source(this GeneratorRunResult result, string hint) =>
        result.GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();

    /// <summary>Everything that the compiler says of the sources and of what was written for them.</summary>
    public static IReadOnlyList<Diagnostic> Compile(IEnumerable<SourceFile> files, string? rootNamespace, params string[] sources)
    {
        Driver(files, rootNamespace).RunGeneratorsAndUpdateCompilation(Compilation(sources), out var compilation, out var diagnostics);
        return [.. diagnostics, .. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    internal sealed class AdditionalText(string path, string text) : Microsoft.CodeAnalysis.AdditionalText
    {
        public override string Path => path;

        public static Microsoft.CodeAnalysis.AdditionalText From(SourceFile file) => new AdditionalText(file.Path, file.Text);

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options(string? rootNamespace) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(rootNamespace is null
            ? ImmutableDictionary<string, string>.Empty
            : ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", rootNamespace));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(Microsoft.CodeAnalysis.AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
