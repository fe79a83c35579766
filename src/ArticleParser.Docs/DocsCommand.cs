using System.Diagnostics;

namespace ArticleParser.Docs;

/// <summary>Writes the pages of the documentation, and has docfx make the site. What is wrong with a page stops it.</summary>
internal static class DocsCommand
{
    private const string Usage = "usage: ArticleParser.Docs [FOLDER] [--pages]\n  FOLDER is where the site goes, artifacts/docs by default; --pages writes the pages and makes no site.";

    public static async Task<int> RunAsync(string[] arguments)
    {
        var folders = arguments.Where(argument => !argument.StartsWith('-')).ToList();
        if (folders.Count > 1 || arguments.Any(argument => argument.StartsWith('-') && argument != "--pages"))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var repository = Repository.Find();
        var output = Path.GetFullPath(folders.Count > 0 ? folders[0] : repository.Path("artifacts/docs"));
        try
        {
            var pages = Path.Combine(output, "pages");
            await SiteWriter.WriteAsync(repository, pages);
            return arguments.Contains("--pages") ? 0 : await MakeSiteAsync(repository, pages);
        }
        catch (DocsException error)
        {
            Console.Error.WriteLine("docs: " + error.Message);
            return 1;
        }
    }

    /// <summary>docfx is a tool of the repository (<c>.config/dotnet-tools.json</c>); <c>dotnet tool restore</c> brings it.</summary>
    private static async Task<int> MakeSiteAsync(Repository repository, string pages)
    {
        var start = new ProcessStartInfo("dotnet", ["docfx", Path.Combine(pages, "docfx.json"), "--warningsAsErrors"]) { WorkingDirectory = repository.Root };
        using var process = Process.Start(start) ?? throw new DocsException("dotnet could not be started.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new DocsException("docfx made no site; 'dotnet tool restore' brings docfx where it is missing.");
        Console.WriteLine($"docs: {Path.Combine(Path.GetDirectoryName(pages)!, "site", "index.html")}");
        return 0;
    }
}
