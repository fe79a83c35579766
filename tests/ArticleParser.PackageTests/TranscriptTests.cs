namespace ArticleParser.PackageTests;

/// <summary>What the README says a user does from an empty folder on, done.</summary>
public class TranscriptTests(Package package, ITestOutputHelper output)
{
    // As the README counts them: without blank lines.
    private const int WrittenLines = 8;

    [PackageFact]
    public async Task TheReadmesCommandsLeadToItsOutput()
    {
        var folder = "";
        foreach (var command in Readme.Commands(Readme.Part("commands"))) folder = await Run(command, folder);
        var program = Readme.Code("Program.cs");
        await File.WriteAllTextAsync(Path.Combine(package.Folder, folder, "Program.cs"), program, TestContext.Current.CancellationToken);
        File.Copy(package.DemoPage, Path.Combine(package.Folder, folder, "page.txt"));

        var run = Readme.Part("run");
        var printed = (await package.Dotnet(Assert.Single(Readme.Commands(run))["dotnet ".Length..], folder)).Succeeded();
        Assert.Equal(Readme.Lines(run).Where(line => !line.StartsWith('$')), printed.TrimEnd().Split('\n'));

        var written = program.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        output.WriteLine($"{Readme.Commands(Readme.Part("commands")).Count()} commands, {written} lines of C#");
        Assert.Equal(WrittenLines, written);
    }

    /// <summary>Gives the folder in which the next command runs.</summary>
    private async Task<string> Run(string command, string folder)
    {
        if (command.StartsWith("cd ", StringComparison.Ordinal)) return Path.Combine(folder, command[3..]);
        Assert.StartsWith("dotnet ", command, StringComparison.Ordinal);
        (await package.Dotnet(command["dotnet ".Length..], folder)).Succeeded();
        return folder;
    }
}
