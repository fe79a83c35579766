namespace ArticleParser.PackageTests;

/// <summary><c>dotnet new articleparser</c> makes a project that builds, runs and passes its own tests.</summary>
public class TemplateTests(Package package)
{
    [PackageFact]
    public async Task TheTemplatesProjectRunsAndItsTestsPass()
    {
        // A hive of its own: the templates of whoever runs this stay as they are.
        var hive = $"--debug:custom-hive \"{Path.Combine(package.Folder, "hive")}\"";
        (await package.Dotnet($"new install \"{package.TemplatesFile}\" {hive}")).Succeeded();
        (await package.Dotnet($"new articleparser -n Harbour -o Harbour {hive}")).Succeeded();
        Assert.Contains("namespace Harbour;", await File.ReadAllTextAsync(Path.Combine(package.Folder, "Harbour", "Harbour", "Story.cs"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Passed: 3", Count((await package.Dotnet("run --project Harbour.Tests", "Harbour")).Succeeded()), StringComparison.Ordinal);
        var printed = (await package.Dotnet($"run --project Harbour -- \"{package.DemoPage}\"", "Harbour")).Succeeded();
        Assert.Contains("Old ferry returns to Lake Halden after six-year restoration, by Marta Ellingsen and Joel Okafor", printed, StringComparison.Ordinal);
    }

    /// <summary>What xUnit's last line says, as it says it in one way or another: total less errors and failures.</summary>
    private static string Count(string output)
    {
        var summary = output.Split('\n').Last(line => line.Contains("Total: ", StringComparison.Ordinal));
        return summary.Contains("Errors: 0, Failed: 0, Skipped: 0", StringComparison.Ordinal) ? "Passed: " + summary.Split("Total: ")[1].Split(',')[0].Trim() : summary;
    }
}
