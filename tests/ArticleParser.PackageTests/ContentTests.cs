using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ArticleParser.PackageTests;

/// <summary>What is in the package.</summary>
public partial class ContentTests(Package package)
{
    [PackageFact]
    public void ItHoldsTheLibraryTheGeneratorAndWhatAProjectNeedsOfThem()
    {
        var entries = Package.NamesIn(package.File).Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");
        Assert.Equal(
            ["ArticleParser.nuspec", "README.md", "analyzers/dotnet/cs/ArticleParser.Generators.dll", "buildTransitive/net10.0/ArticleParser.props", "buildTransitive/net10.0/ArticleParser.targets",
             "docs/Dialects.md", "docs/Models.md", "icon.png", "lib/net10.0/ArticleParser.dll", "lib/net10.0/ArticleParser.xml", "schemas/article.schema.json"],
            entries.Order(StringComparer.Ordinal));
    }

    [PackageFact]
    public void TheSymbolsStandInAPackageOfTheirOwn() => Assert.Contains("lib/net10.0/ArticleParser.pdb", Package.NamesIn(package.SymbolsFile));

    [PackageFact]
    public void ItDependsOnPidginAloneAndNamesItsLicence()
    {
        var nuspec = XDocument.Parse(package.ReadText("ArticleParser.nuspec"));
        var names = nuspec.Descendants().ToLookup(element => element.Name.LocalName);
        Assert.Equal("Pidgin", Assert.Single(names["dependency"]).Attribute("id")!.Value);
        Assert.Equal("MIT", Assert.Single(names["license"]).Value);
        Assert.Equal("icon.png", Assert.Single(names["icon"]).Value);
    }

    [PackageFact]
    public void ItsReadmeHasNoLinkThatLeadsNowhere()
    {
        var readme = package.ReadText("README.md");
        Assert.Contains("](https://", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(RelativeLink(), readme);
        Assert.Equal(Plain(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"))), readme.TrimEnd());
    }

    [PackageFact]
    public void ItsIconIsASquareOf128()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var icon = archive.GetEntry("icon.png")!.Open();
        var header = new byte[24];
        icon.ReadExactly(header);
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], header[16..]);
    }

    private static string Plain(string readme) => RelativeLink().Replace(RelativePicture().Replace(readme.ReplaceLineEndings("\n"), ""), "$1").TrimEnd();

    [GeneratedRegex(@"!\[[^\]]*\]\((?!https?:)[^)]*\)\n*")]
    private static partial Regex RelativePicture();

    [GeneratedRegex(@"\[([^\]]+)\]\((?!https?:)[^)]*\)")]
    private static partial Regex RelativeLink();
}
