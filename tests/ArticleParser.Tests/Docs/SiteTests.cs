using System.Text.RegularExpressions;
using ArticleParser.Docs;
using ArticleParser.Docs.Pages;

namespace ArticleParser.Tests.Docs;

/// <summary>The pages of the documentation: each is made, its examples show what they should, and no link leads nowhere.</summary>
public sealed partial class SiteTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docs");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_page_is_made_and_no_link_leads_nowhere()
    {
        await SiteWriter.WriteAsync(Repository.Find(), _folder.FullName);
        var pages = _folder.EnumerateFiles("*.md", SearchOption.AllDirectories).ToDictionary(file => file.FullName, file => File.ReadAllText(file.FullName));
        foreach (var kind in SyntaxTree.ParseText("x").GetRoot().ChildNodes().OfType<SyntaxNode>().Where(node => node is not LineSyntax).Select(node => node.Kind).Append(SyntaxKind.Byline).Append(SyntaxKind.Figure))
            Assert.Contains(Path.Combine(_folder.FullName, "nodes", kind.ToString().ToLowerInvariant() + ".md"), pages.Keys);
        Assert.All(DiagnosticDescriptors.All, descriptor => Assert.Contains(Path.Combine(_folder.FullName, "diagnostics", descriptor.Id.ToLowerInvariant() + ".md"), pages.Keys));
        foreach (var (file, text) in pages) Assert.All(Link().Matches(Code().Replace(text, "")), link => Check(file, link.Groups["target"].Value, pages));
    }

    [Theory]
    [InlineData("No such heading", "*", ".", "no 'No such heading'")]
    [InlineData("Times", "seconds", ".", "no column 'seconds'")]
    [InlineData("Times", "ms", "gold", "no row like 'gold'")]
    [InlineData("Empty", "*", ".", "no table under 'Empty'")]
    public void A_figure_that_no_command_printed_is_an_error(string heading, string column, string row, string message)
    {
        const string Results = "## Times\n\n| | ms |\n|---|---|\n| silver | 3 |\n| bronze | 4 |\n\n## Empty\n\nText.\n";
        Assert.Contains(message, Assert.Throws<DocsException>(() => ResultTable.Read(Results, heading).Take([column], new Regex(row))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_columns_are_taken_as_they_stand() =>
        Assert.Equal("|  | ms |\n| --- | --- |\n| bronze | 4 |", ResultTable.Read("## Times\n\n| | ms | runs |\n|---|---|---|\n| silver | 3 | 9 |\n| bronze | 4 | 9 |\n", "Times").Take(["*", "ms"], new Regex("bronze")).ToMarkdown());

    [Fact]
    public void Tables_stand_one_below_the_other_and_a_chart_has_a_bar_for_each_row()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "results.md"), "## Times\n\n| | ms |\n|---|---|\n| silver | 3 |\n| bronze | 4 |\n");
        var table = Figures.Read("results.md | Times | *, ms | bronze ;; results.md | Times | *, ms | .", new Repository(_folder.FullName));
        Assert.Equal(["bronze", "silver", "bronze"], table.Rows.Select(row => row[0]));
        var bars = System.Xml.Linq.XDocument.Parse(Chart.Alone(table, "Times & more")).Descendants().Where(element => element.Name.LocalName == "rect").Skip(1).Select(bar => bar.Attribute("width")!.Value);
        Assert.Equal(["320", "240", "320"], bars);
        Assert.Contains("'none' is no figure", Assert.Throws<DocsException>(() => Chart.Within(new ResultTable(["", "ms"], [["gold", "none"]]))).Message, StringComparison.Ordinal);
    }

    private void Check(string file, string target, Dictionary<string, string> pages)
    {
        // The reference pages are docfx's, which checks links to them itself.
        if (target.Contains("://", StringComparison.Ordinal)) return;
        var (path, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, "");
        var page = path.Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, path));
        Assert.True(pages.ContainsKey(page) || File.Exists(page), $"{Path.GetRelativePath(_folder.FullName, file)}: {target}");
        if (anchor.Length > 0) Assert.Contains(anchor, Heading().Matches(pages[page]).Select(heading => Slug(heading.Groups["text"].Value)));
    }

    private static string Slug(string heading) => NotSlug().Replace(heading.Trim().ToLowerInvariant().Replace(' ', '-'), "");

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\[[^\]\n]+\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}_-]")]
    private static partial Regex NotSlug();
}
