using System.Runtime.CompilerServices;

namespace ArticleParser.PackageTests;

/// <summary>
/// A test of the package as a user gets it. It packs the library and builds projects, which takes a minute or two:
/// ARTICLEPARSER_PACKAGE_TESTS=1 turns it on, as .ci/run does; without it the test is skipped and says so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackageFactAttribute : FactAttribute
{
    public PackageFactAttribute(bool native = false, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        Native = native;
        if (!IsOn) Skip = "ARTICLEPARSER_PACKAGE_TESTS=1 packs the library and builds projects that use it.";
        else if (native && Linker is null) Skip = "Neither clang nor gcc is on the PATH, and a native program cannot be linked without one.";
    }

    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("ARTICLEPARSER_PACKAGE_TESTS") == "1";

    /// <summary>What links a native program; null where there is nothing that could.</summary>
    public static string? Linker { get; } = OperatingSystem.IsWindows() ? "link" : new[] { "clang", "gcc" }.FirstOrDefault(IsOnPath);

    /// <summary>True for a test that needs a linker.</summary>
    public bool Native { get; }

    private static bool IsOnPath(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
}

/// <summary>The same for a test of several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackageTheoryAttribute : TheoryAttribute
{
    public PackageTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (!PackageFactAttribute.IsOn) Skip = "ARTICLEPARSER_PACKAGE_TESTS=1 packs the library and builds projects that use it.";
    }
}
