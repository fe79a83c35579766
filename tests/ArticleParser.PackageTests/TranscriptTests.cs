using System.Text.RegularExpressions;

namespace ArticleParser.PackageTests;

/// <summary>What the README says a user does from an empty folder on, done.</summary>
public partial class TranscriptTests(Package package, ITestOutputHelper output)
{
    [PackageFact]
    public async Task TheReadmesCommandsLeadToItsOutput()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"), TestContext.Current.CancellationToken);
        var folder = "";
        foreach (var command in Commands(Part(readme, "commands"))) folder = await Run(command, folder);

        var program = Part(readme, "Program.cs").Trim().Replace("```csharp\n", "", StringComparison.Ordinal).Replace("\n```", "\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(package.Folder, folder, "Program.cs"), program, TestContext.Current.CancellationToken);
        File.Copy(package.DemoPage, Path.Combine(package.Folder, folder, "page.txt"));

        var run = Part(readme, "run");
        var printed = (await package.Dotnet(Assert.Single(Commands(run))["dotnet ".Length..], folder)).Succeeded();
        Assert.Equal(Lines(run).Where(line => !line.StartsWith('$')), printed.TrimEnd().Split('\n'));

        var written = program.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        output.WriteLine($"{Commands(Part(readme, "commands")).Count()} commands and {written} lines of C#");
        Assert.Equal(5, written);
    }

    /// <summary>Gives the folder in which the next command runs.</summary>
    private async Task<string> Run(string command, string folder)
    {
        if (command.StartsWith("cd ", StringComparison.Ordinal)) return Path.Combine(folder, command[3..]);
        Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
        (await package.Dotnet(command["dotnet ".Length..], folder)).Succeeded();
        return folder;
    }

    private static IEnumerable<string> Commands(string part) => Lines(part).Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]);

    private static IEnumerable<string> Lines(string part) => part.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..]);

    /// <summary>What stands under a comment of the README, up to the next comment, heading or the text after its block.</summary>
    private static string Part(string readme, string name) =>
        PartPattern().Matches(readme.ReplaceLineEndings("\n")).Single(match => match.Groups["name"].Value == name).Groups["text"].Value;

    [GeneratedRegex(@"<!-- transcript: (?<name>.+?) -->\n(?<text>```(?:.|\n)*?\n```|(?:    .*\n)+)")]
    private static partial Regex PartPattern();
}
