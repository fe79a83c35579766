using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleParser.Tests.Examples;

/// <summary>Compiles an example as a program of its own against the library, and runs it.</summary>
internal static class ExampleRun
{
    // What a new console project imports, and a console that remembers which line printed what:
    // the process's own console belongs to all tests at once.
    private const string Prelude = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Console = PrintedLines;

        internal static class PrintedLines
        {
            public static readonly List<(int Line, string Text)> All = [];

            public static void WriteLine(object? value = null, [System.Runtime.CompilerServices.CallerLineNumber] int line = 0) =>
                All.Add((line, value?.ToString() ?? ""));
        }
        """;

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What the example printed, each text with the line of the example that printed it.</summary>
    public static IReadOnlyList<(int Line, string Text)> Printed(Example example)
    {
        var assembly = Assembly.Load(Compile(example));
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return (IReadOnlyList<(int, string)>)assembly.GetType("PrintedLines")!.GetField("All")!.GetValue(null)!;
    }

    /// <summary>As a project of the package's users is compiled: the generator reads the example's dialects.</summary>
    private static byte[] Compile(Example example)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(example.Code), CSharpSyntaxTree.ParseText(Prelude)],
            s_references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create(
            [new Generators.ArticleGenerator().AsSourceGenerator()], [.. example.Dialects.Select(file => new DialectText(file.Name, file.Text))], optionsProvider: new ProjectOptions());
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var problems);
        Assert.Empty(problems);
        using var image = new MemoryStream();
        var result = generated.Emit(image);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        return image.ToArray();
    }

    /// <summary>Those of a project whose name is none that an example knows.</summary>
    private sealed class ProjectOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(("build_property.RootNamespace", "Some.Reader"));

        public override AnalyzerConfigOptions GetOptions(Microsoft.CodeAnalysis.SyntaxTree tree) => new Options();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options();

        private sealed class Options(params (string Key, string Value)[] all) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                (value = all.FirstOrDefault(option => option.Key == key).Value) is not null;
        }
    }

    private sealed class DialectText(string name, string text) : AdditionalText
    {
        public override string Path => name + ".dialect";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
