namespace ArticleParser.PackageTests;

/// <summary>The package ArticleParser.Export: what is in it, and a program that uses it.</summary>
public class ExportPackageTests(Package package)
{
    [PackageFact]
    public void ItHoldsTheAssemblyItsDocsAndTheReadme()
    {
        var names = Package.NamesIn(package.ExportFile);
        Assert.All(["ArticleParser.Export.nuspec", "README.md", "icon.png", "lib/net10.0/ArticleParser.Export.dll", "lib/net10.0/ArticleParser.Export.xml"], name => Assert.Contains(name, names));
        Assert.Equal(2, names.Count(name => name.StartsWith("lib/", StringComparison.Ordinal)));
    }

    [PackageFact]
    public void ItDependsOnTheLibraryAndParquetAlone() => Assert.Equal(["ArticleParser", "Parquet.Net"], Package.DependenciesOf(package.ExportFile));

    [PackageFact]
    public async Task AProgramOfTenLinesWritesWhatTheCommandLineDoes()
    {
        await package.Build();
        var lines = (await package.Run("Export", $"\"{package.DemoPage}\"")).TrimEnd().Split('\n');
        Assert.Equal("---", lines[0]);
        Assert.StartsWith("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"@id\":\"https://lighthouse.example/1\"", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"uri\":\"https://lighthouse.example/1\"", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("1,https://lighthouse.example/1,,,article,Old ferry returns to Lake Halden after six-year restoration", lines[3], StringComparison.Ordinal);
        Assert.Equal("True", lines[4]);
    }
}
