using System.Runtime.CompilerServices;

namespace ArticleParser.Tests;

/// <summary>Where things are: the samples beside the built tests, and the sources that goldens are written to.</summary>
internal static class SourceFolder
{
    /// <summary>The folder that holds ArticleParser.sln, found from the built tests upwards; null where they were moved away.</summary>
    public static string? Root { get; } = FindRoot();

    /// <summary>The samples as the build copied them.</summary>
    public static string BuiltSamples { get; } = Path.Combine(AppContext.BaseDirectory, "Samples");

    /// <summary>The samples in the sources. Paths that a CI build maps away are found through <see cref="Root"/>.</summary>
    public static string Samples { get; } = FindSamples();

    /// <summary>True when the run is to write what it would else compare.</summary>
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1";

    private static string FindSamples([CallerFilePath] string here = "")
    {
        var beside = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "Samples"));
        return Directory.Exists(beside) || Root is null ? beside : Path.Combine(Root, "tests", "ArticleParser.Tests", "Samples");
    }

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArticleParser.sln"))) return folder.FullName;
        }

        return null;
    }
}
