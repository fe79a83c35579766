namespace ArticleParser.PackageTests;

/// <summary>The programs of one file that the documentation shows build against the package, run, and print what their last lines say.</summary>
public class SampleTests(Package package)
{
    private const string Printed = "//> ";
    private static readonly string s_folder = Path.Combine(Package.Repository(), "src", "ArticleParser.Docs", "samples");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(s_folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [PackageTheory]
    [MemberData(nameof(Names))]
    public async Task ASamplePrintsWhatItSays(string name)
    {
        // A folder each: what one builds is none of another's business.
        var folder = Path.Combine("samples", Path.GetFileNameWithoutExtension(name));
        foreach (var file in Directory.EnumerateFiles(s_folder).Where(file => !file.EndsWith(".cs", StringComparison.Ordinal) || Path.GetFileName(file) == name)) await Copy(file, folder);
        var printed = (await package.Dotnet($"run {name} -- page.txt", folder)).Succeeded();
        var expected = (await File.ReadAllLinesAsync(Path.Combine(s_folder, name), TestContext.Current.CancellationToken)).Where(line => line.StartsWith(Printed, StringComparison.Ordinal)).Select(line => line[Printed.Length..]).ToList();
        Assert.NotEmpty(expected);
        Assert.All(expected, line => Assert.Contains(line, printed, StringComparison.Ordinal));
    }

    /// <summary>The samples ask for the newest version; here that is the one under test, and no other's feed is asked.</summary>
    private async Task Copy(string file, string folder)
    {
        var target = Path.Combine(package.Folder, folder, Path.GetFileName(file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await File.WriteAllTextAsync(target, (await File.ReadAllTextAsync(file)).Replace("@*-*", "@" + package.Version, StringComparison.Ordinal));
    }
}
