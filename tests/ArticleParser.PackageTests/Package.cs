using System.IO.Compression;
using System.Xml.Linq;

[assembly: AssemblyFixture(typeof(ArticleParser.PackageTests.Package))]

namespace ArticleParser.PackageTests;

/// <summary>
/// The package, made once for all tests, and the projects that use it, in a folder of their own. Its version is
/// of this run alone and the packages' cache stands in the folder too, so that no older package can be taken for it.
/// What else the projects need is taken from the machine's cache where it is there.
/// </summary>
public sealed class Package : IAsyncLifetime
{
    private readonly Lazy<Task<ToolResult>> _restore;
    private readonly Lazy<Task<ToolResult>> _build;

    public Package()
    {
        _restore = new(() => Dotnet("restore Consumers.slnx"));
        _build = new(async () =>
        {
            (await _restore.Value).Succeeded();
            return await Dotnet("build Consumers.slnx -c Release --no-restore");
        });
    }

    /// <summary>Where the packages and the projects are.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "articleparser-package-" + Guid.NewGuid().ToString("N")[..8]);

    public string Version { get; } = $"0.0.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    public string File => Path.Combine(Folder, "feed", $"ArticleParser.{Version}.nupkg");

    public string TestingFile => Path.Combine(Folder, "feed", $"ArticleParser.Testing.{Version}.nupkg");

    public string ExportFile => Path.Combine(Folder, "feed", $"ArticleParser.Export.{Version}.nupkg");

    public string HtmlFile => Path.Combine(Folder, "feed", $"ArticleParser.Html.{Version}.nupkg");

    public string TemplatesFile => Path.Combine(Folder, "feed", $"ArticleParser.Templates.{Version}.nupkg");

    public string SymbolsFile => Path.ChangeExtension(File, ".snupkg");

    public string DemoPage => Path.Combine(Folder, "page.txt");

    public async ValueTask InitializeAsync()
    {
        if (!PackageFactAttribute.IsOn) return;
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "Consumers"), Folder);
        await System.IO.File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), NugetConfig());
        await System.IO.File.WriteAllTextAsync(Path.Combine(Folder, "Consumers.slnx"), "<Solution><Project Path=\"App/App.csproj\" /><Project Path=\"Library/Library.csproj\" /><Project Path=\"Plain/Plain.csproj\" /><Project Path=\"Fuzz/Fuzz.csproj\" /><Project Path=\"Export/Export.csproj\" /></Solution>");
        foreach (var project in (string[])["ArticleParser", "ArticleParser.Testing", "ArticleParser.Export", "ArticleParser.Html", "ArticleParser.Templates"]) await Pack(project);
    }

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task Pack(string name)
    {
        var project = Path.Combine(Repository(), "src", name, name + ".csproj");
        var pack = await Tool.Dotnet(Repository(), $"pack \"{project}\" -c Release -o \"{Path.Combine(Folder, "feed")}\" --artifacts-path \"{Path.Combine(Folder, "artifacts")}\" -p:UseArtifactsOutput=true -p:LockFolder=\"{Path.Combine(Folder, "locks")}\" -p:Version={Version}");
        pack.Succeeded();
    }

    /// <summary>Runs dotnet in the folder, with the package's version where the projects look for it.</summary>
    internal Task<ToolResult> Dotnet(string arguments, string folder = "") =>
        Tool.Dotnet(Path.Combine(Folder, folder), arguments, new Dictionary<string, string> { ["ArticleParserVersion"] = Version, ["NUGET_PACKAGES"] = Path.Combine(Folder, "packages") });

    /// <summary>Builds the projects that are to build: once, whoever asks first.</summary>
    public async Task Build() => (await _build.Value).Succeeded();

    /// <summary>Runs a project that <see cref="Build"/> has built, on the runtime.</summary>
    public async Task<string> Run(string project, string arguments) =>
        (await Dotnet($"\"{Path.Combine(Folder, project, "bin", "Release", "net10.0", project + ".dll")}\" {arguments}")).Succeeded();

    /// <summary>An entry of the package, as text.</summary>
    public string ReadText(string entry)
    {
        using var archive = ZipFile.OpenRead(File);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>What is in a package, by name.</summary>
    public static IReadOnlyList<string> NamesIn(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>The packages that a package depends on, in order.</summary>
    public static IReadOnlyList<string> DependenciesOf(string file) => [.. VersionsOf(file).Keys];

    /// <summary>The packages that a package depends on, with which versions of them, in order.</summary>
    public static IReadOnlyDictionary<string, string> VersionsOf(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        using var nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var dependencies = XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency");
        return new SortedDictionary<string, string>(dependencies.ToDictionary(element => element.Attribute("id")!.Value, element => element.Attribute("version")!.Value), StringComparer.Ordinal);
    }

    public static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "ArticleParser.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests do not stand in the repository, and there is nothing to pack.");
    }

    /// <summary>The package comes from the folder alone, all else from wherever the machine gets its packages.</summary>
    private static string NugetConfig() => $"""
        <configuration>
          <packageSources><add key="feed" value="feed" /></packageSources>
          <fallbackPackageFolders><add key="machine" value="{MachineCache()}" /></fallbackPackageFolders>
        </configuration>
        """;

    private static string MachineCache()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set ? set : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(cache);
        return cache;
    }

    internal static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            System.IO.File.Copy(file, target);
        }
    }
}
