using System.Text;
using System.Text.RegularExpressions;
using ArticleParser.Generators.Models;
using CompilerDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace ArticleParser.Docs.Pages;

/// <summary>A page for each diagnostic: those of pages, which parsing gives, and those of models and dialects, which the compiler gives. Help links lead to these.</summary>
internal static partial class DiagnosticPages
{
    /// <exception cref="DocsException">An example does not show its diagnostic.</exception>
    public static IEnumerable<Page> Make(Repository repository)
    {
        var models = ModelSections(repository);
        List<(string Id, string Title, Page Page)> pages =
        [
            .. DiagnosticDescriptors.All.Select(descriptor => (descriptor.Id, OddPages.TitleOf(descriptor), OddPage(descriptor))),
            .. ModelDiagnostics.All.Select(descriptor => (descriptor.Id, TitleOf(descriptor), PageOf(descriptor, models.GetValueOrDefault(descriptor.Id) ?? throw new DocsException($"Models.md says nothing of {descriptor.Id}.")))),
            .. FileDiagnostics().Select(descriptor => (descriptor.Id, TitleOf(descriptor), PageOf(descriptor, DialectMistakes.ExampleOf(descriptor.Id)))),
        ];
        yield return new Page("diagnostics/index.md", Index(pages));
        yield return new Page("diagnostics/toc.yml", string.Concat((string[])["- name: All diagnostics\n  href: index.md\n", .. pages.Select(page => $"- name: {page.Id}\n  href: {page.Id.ToLowerInvariant()}.md\n")]));
        foreach (var page in pages) yield return page.Page;
    }

    private static string Index(IEnumerable<(string Id, string Title, Page)> pages)
    {
        var text = new StringBuilder("# Diagnostics\n\nAP00xx are about a page and never stop parsing: `tree.GetDiagnostics()`. AP10xx are the compiler's, about models; AP11xx about the library's own grammar file; AP12xx about dialect files.\n\n| id | |\n|---|---|\n");
        foreach (var (id, title, _) in pages) text.Append($"| [{id}]({id.ToLowerInvariant()}.md) | {title} |\n");
        return text.ToString();
    }

    private static Page OddPage(DiagnosticDescriptor descriptor) => new(
        $"diagnostics/{descriptor.Id.ToLowerInvariant()}.md",
        $"# {descriptor.Id}: {OddPages.TitleOf(descriptor)}\n\n{descriptor.Severity}. Message: `{descriptor.MessageFormat}`\n\n{OddPages.Describe(descriptor)}\n");

    private static Page PageOf(CompilerDescriptor descriptor, string body) => new(
        $"diagnostics/{descriptor.Id.ToLowerInvariant()}.md",
        $"# {descriptor.Id}: {TitleOf(descriptor)}\n\n{descriptor.DefaultSeverity} of the compiler. Message: `{descriptor.MessageFormat}`\n\n{body}\n");

    private static string TitleOf(CompilerDescriptor descriptor) => descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<CompilerDescriptor> FileDiagnostics() => typeof(Generators.Diagnostics).GetFields()
        .Where(field => field.FieldType == typeof(CompilerDescriptor)).Select(field => (CompilerDescriptor)field.GetValue(null)!).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>What Models.md says under the heading of each id.</summary>
    private static Dictionary<string, string> ModelSections(Repository repository) =>
        Section().Matches(CopiedPages.Models(repository).Text).ToDictionary(match => match.Groups["id"].Value, match => match.Groups["text"].Value.Trim());

    [GeneratedRegex(@"^### (?<id>AP\d{4})\n(?<text>.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}
