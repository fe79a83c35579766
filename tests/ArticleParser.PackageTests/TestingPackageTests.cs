namespace ArticleParser.PackageTests;

/// <summary>The package ArticleParser.Testing: what is in it, and a test project that uses it.</summary>
public class TestingPackageTests(Package package)
{
    [PackageFact]
    public void ItHoldsTheAssemblyItsDocsAndTheReadme()
    {
        var names = Package.NamesIn(package.TestingFile);
        Assert.All(["ArticleParser.Testing.nuspec", "README.md", "icon.png", "lib/net10.0/ArticleParser.Testing.dll", "lib/net10.0/ArticleParser.Testing.xml"], name => Assert.Contains(name, names));
        Assert.Equal(2, names.Count(name => name.StartsWith("lib/", StringComparison.Ordinal)));
    }

    [PackageFact]
    public void ItDependsOnTheLibraryAndFsCheckAlone() => Assert.Equal(["ArticleParser", "FsCheck.Xunit.v3"], Package.DependenciesOf(package.TestingFile));

    [PackageFact]
    public async Task ATestProjectFuzzesItsModelAndItsDialect()
    {
        await package.Build();
        var output = await package.Run("Fuzz", "");
        Assert.Contains("Total: 2, Errors: 0, Failed: 0", output, StringComparison.Ordinal);
    }
}
