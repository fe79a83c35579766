using System.Diagnostics;
using System.Globalization;

namespace ArticleParser.PackageTests;

/// <summary>The console program as a native one: nothing to warn of, the same output, its size and its start.</summary>
public class NativeTests(Package package, ITestOutputHelper output)
{
    private const int Starts = 9;

    private string Published => Path.Combine(package.Folder, "App", "published");

    private string Native => Path.Combine(Published, OperatingSystem.IsWindows() ? "App.exe" : "App");

    [PackageFact(native: true)]
    public async Task ANativeProgramSaysWhatTheRuntimesSays()
    {
        await package.Build();
        (await package.Dotnet($"publish -c Release -o published {(PackageFactAttribute.Linker == "gcc" ? "-p:CppCompilerAndLinker=gcc" : "")}", "App")).Succeeded();
        var native = (await Tool.Run(Native, package.Folder, $"\"{package.DemoPage}\"")).Succeeded();
        Assert.Equal(await package.Run("App", $"\"{package.DemoPage}\""), native);
        await Report();
    }

    /// <summary>Figures for the reader: they pass whatever they are.</summary>
    private async Task Report()
    {
        var (native, runtime) = (new List<double>(), new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            native.Add(await Time(() => Tool.Run(Native, package.Folder, $"\"{package.DemoPage}\" start")));
            runtime.Add(await Time(() => Tool.Dotnet(package.Folder, $"\"{Path.Combine(package.Folder, "App", "bin", "Release", "net10.0", "App.dll")}\" \"{package.DemoPage}\" start")));
        }

        var (fast, slow) = (Median(native), Median(runtime));
        var report = string.Create(CultureInfo.InvariantCulture, $"""
            native program: {new FileInfo(Native).Length:N0} bytes
            start to end of a program that reads the demo page (median of {Starts}): native {fast:0} ms, runtime {slow:0} ms, ratio {slow / fast:0.0}
            """);
        output.WriteLine(report);
        var artifacts = Directory.CreateDirectory(Path.Combine(Package.Repository(), "artifacts"));
        await File.WriteAllTextAsync(Path.Combine(artifacts.FullName, "native.txt"), report + "\n");
    }

    private static async Task<double> Time(Func<Task<ToolResult>> run)
    {
        var watch = Stopwatch.StartNew();
        (await run()).Succeeded();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
