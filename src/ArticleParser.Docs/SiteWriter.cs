using System.Text;
using System.Text.Json;
using ArticleParser.Docs.Pages;

namespace ArticleParser.Docs;

/// <summary>Writes all pages of the site into a folder, as Markdown: those of <c>Site/</c> as they are, and those that are made of the code.</summary>
internal static class SiteWriter
{
    private const string Hand = "src/ArticleParser.Docs/Site";
    private const string Icon = "src/ArticleParser/Package/icon.png";
    private const string Samples = "src/ArticleParser.Docs/samples";
    private static readonly string[] s_assemblies = ["ArticleParser.dll", "ArticleParser.Html.dll", "ArticleParser.Testing.dll"];
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <exception cref="DocsException">A page cannot be made as it should be.</exception>
    public static async Task WriteAsync(Repository repository, string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var page in HandWritten(repository)) Write(folder, page);
        foreach (var page in Made(repository)) Write(folder, page);
        Write(folder, await CommandPage.MakeAsync());
        Write(folder, new Page("docfx.json", Configuration()));
        File.Copy(repository.Path(Icon), Path.Combine(folder, "icon.png"));
    }

    private static IEnumerable<Page> HandWritten(Repository repository)
    {
        var root = repository.Path(Hand);
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return new Page(Path.GetRelativePath(root, file), Figures.Fill(SampleCode.Fill(File.ReadAllText(file).ReplaceLineEndings("\n"), name => repository.Read($"{Samples}/{name}")), repository));
    }

    private static IEnumerable<Page> Made(Repository repository) =>
    [
        .. NodePages.Make(repository),
        .. DiagnosticPages.Make(repository),
        CopiedPages.Models(repository),
        CopiedPages.Dialects(repository),
    ];

    private static void Write(string folder, Page page)
    {
        var file = Path.Combine(folder, page.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, page.Text, new UTF8Encoding(false));
    }

    /// <summary>Reference pages are made from the assemblies beside this program and their XML docs.</summary>
    private static string Configuration() => JsonSerializer.Serialize(
        new
        {
            metadata = new[] { new { src = new[] { new { src = AppContext.BaseDirectory, files = s_assemblies } }, output = "api", namespaceLayout = "flattened" } },
            build = new
            {
                content = new[] { new { files = (string[])["**.md", "**.yml"] } },
                resource = new[] { new { files = (string[])["**.svg", "**.png"] } },
                output = "../site",
                template = (string[])["default", "modern"],
                globalMetadata = new { _appTitle = "ArticleParser", _appName = "ArticleParser", _appLogoPath = "icon.png", _appFaviconPath = "icon.png", _appFooter = "ArticleParser, MIT licence", _enableSearch = true, _disableContribution = true },
            },
        },
        s_indented);
}

/// <summary>A page of the site, or a file beside the pages.</summary>
/// <param name="Path">Its path in the site's folder.</param>
/// <param name="Text">What it holds.</param>
internal sealed record Page(string Path, string Text);
