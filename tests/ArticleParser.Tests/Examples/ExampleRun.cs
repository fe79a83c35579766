using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
    public static IReadOnlyList<(int Line, string Text)> Printed(string code)
    {
        var assembly = Assembly.Load(Compile(code));
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return (IReadOnlyList<(int, string)>)assembly.GetType("PrintedLines")!.GetField("All")!.GetValue(null)!;
    }

    private static byte[] Compile(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(Prelude)],
            s_references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        var generator = CSharpGeneratorDriver.Create(new Generators.ArticleGenerator());
        generator.RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var problems);
        using var image = new MemoryStream();
        var result = whole.Emit(image);
        Assert.DoesNotContain(result.Diagnostics.Concat(problems), diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
        return image.ToArray();
    }
}
