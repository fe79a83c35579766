namespace ArticleParser.PackageTests;

/// <summary>The package ArticleParser.Html: what it depends on.</summary>
public class HtmlPackageTests(Package package)
{
    /// <summary>It uses what is internal to ArticleParser: another version of that would restore and fail at run time.</summary>
    [PackageFact]
    public void ItAsksForExactlyItsVersionOfTheLibrary()
    {
        var versions = Package.VersionsOf(package.HtmlFile);
        Assert.Equal(["AngleSharp", "ArticleParser"], versions.Keys);
        Assert.Equal($"[{package.Version}]", versions["ArticleParser"]);
    }
}
