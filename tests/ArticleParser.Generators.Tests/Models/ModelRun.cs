using System.Collections.Immutable;
using ArticleParser.Generators.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleParser.Generators.Tests.Models;

/// <summary>Runs the generator and the analyzer over a user's project.</summary>
internal static class ModelRun
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Collections.Immutable;\nusing ArticleParser;\n";

    /// <summary>What was written for a source, and everything that the compiler and the analyzer say.</summary>
    public static (GeneratorRunResult Result, ImmutableArray<Diagnostic> Diagnostics) Of(string source, IEnumerable<SourceFile>? files = null)
    {
        files ??= [];
        var driver = GeneratorRun.Driver(files).RunGeneratorsAndUpdateCompilation(GeneratorRun.UserProject(Usings + source), out var compilation, out _);
        var analyzed = compilation.WithAnalyzers([new ModelAnalyzer()], new AnalyzerOptions([.. files.Select(GeneratorRun.AdditionalText.From)])).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return (driver.GetRunResult().Results.Single(), [.. analyzed.Where(IsOfInterest)]);
    }

    /// <summary>Every warning, but that a model in a test has no docs of its own.</summary>
    private static bool IsOfInterest(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning
        && (diagnostic.Id != "CS1591" || diagnostic.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));

    /// <summary>Asserts that the source compiles without a word, and gives what was written.</summary>
    public static string Clean(string source)
    {
        var (result, diagnostics) = Of(source);
        Assert.Empty(diagnostics);
        Assert.Null(result.Exception);
        return string.Join("\n", result.GeneratedSources.Select(written => written.SourceText.ToString()));
    }

    /// <summary>The one thing that the analyzer says of a source, and the text that it says it of.</summary>
    public static (string Message, string Place) Problem(string id, string source)
    {
        var (result, diagnostics) = Of(source);
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        var problem = Assert.Single(diagnostics, diagnostic => diagnostic.Id.StartsWith("AP", StringComparison.Ordinal));
        Assert.Equal(id, problem.Id);
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        return (problem.GetMessage(null), problem.Location.SourceTree!.ToString().Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
    }
}
