using System.Text;
using ArticleParser.Generators.GrammarFile;

namespace ArticleParser.Docs.Pages;

/// <summary>A page for each section, group and kind of line of the grammar, with an example of it, and a page that lists them all.</summary>
internal static class NodePages
{
    private static readonly (RuleSort Sort, string Title, string Says)[] s_sorts =
    [
        (RuleSort.Section, "Sections", "Regions of the page, always there and in this order; an empty one has no lines."),
        (RuleSort.Line, "Lines", "A logical line: what a reader takes for one line, even where a scraper glued several together."),
        (RuleSort.Group, "Groups", "Lines that belong together. Accessors of sections look through groups, so a group hides no line."),
    ];

    /// <exception cref="DocsException">A kind has no example.</exception>
    public static IEnumerable<Page> Make(Repository repository)
    {
        var grammar = GrammarReader.EmbeddedModel;
        var samples = SamplePages.Read(repository);
        yield return new Page("nodes/index.md", Index(grammar));
        yield return new Page("nodes/toc.yml", Contents(grammar));
        foreach (var rule in s_sorts.SelectMany(sort => grammar.Of(sort.Sort))) yield return new Page(PathOf(rule), PageOf(rule, grammar, samples));
    }

    private static string PathOf(RuleModel rule) => $"nodes/{FileOf(rule.Name)}";

    private static string FileOf(string name) => name.ToLowerInvariant() + ".md";

    private static string Index(GrammarModel grammar)
    {
        var text = new StringBuilder("# Nodes\n\nWhat a tree is made of, as `Article.grammar` says. Each has a page with an example that was parsed when this site was built.\n");
        foreach (var (sort, title, says) in s_sorts)
        {
            text.Append($"\n## {title}\n\n{says}\n\n| | |\n|---|---|\n");
            foreach (var rule in grammar.Of(sort)) text.Append($"| [{rule.Name}]({FileOf(rule.Name)}) | {Cell(rule.Doc)} |\n");
        }

        text.Append("\n## Tokens and trivia\n\nA token is a stretch of characters inside a line; trivia is what stands between tokens. Together they cover the text.\n\n| | |\n|---|---|\n");
        foreach (var rule in grammar.Of(RuleSort.Token).Concat(grammar.Of(RuleSort.Trivia))) text.Append($"| `{rule.KindName}` | {Cell(rule.Doc)} |\n");
        return text.ToString();
    }

    private static string Contents(GrammarModel grammar)
    {
        var text = new StringBuilder("- name: All nodes\n  href: index.md\n");
        foreach (var (sort, title, _) in s_sorts)
        {
            text.Append($"- name: {title}\n  items:\n");
            foreach (var rule in grammar.Of(sort)) text.Append($"  - name: {rule.Name}\n    href: {FileOf(rule.Name)}\n");
        }

        return text.ToString();
    }

    private static string PageOf(RuleModel rule, GrammarModel grammar, SamplePages samples)
    {
        var (name, node) = samples.ExampleOf(Enum.Parse<SyntaxKind>(rule.KindName));
        var text = new StringBuilder($"# {rule.Name}\n\n{rule.Doc}\n\nClass: <xref:ArticleParser.{rule.ClassName}>. Kind: `SyntaxKind.{rule.KindName}`.\n");
        var holders = grammar.Nodes.Where(holder => holder.Holds.Contains(rule.KindName)).Select(holder => s_sorts.Any(sort => sort.Sort == holder.Sort) ? $"[{holder.Name}]({FileOf(holder.Name)})" : holder.Name).ToList();
        if (holders.Count > 0) text.Append($"\nStands in: {string.Join(", ", holders)}.\n");
        text.Append($"\n## Example\n\nFrom the sample page `{name}`:\n\n```text\n{Excerpt.TextOf(node)}\n```\n\nThe tree says:\n\n```text\n{Excerpt.TreeOf(node)}\n```\n");
        if (rule.Fields.Count > 0) text.Append(Fields(rule, grammar));
        return text.ToString();
    }

    private static string Fields(RuleModel rule, GrammarModel grammar)
    {
        var text = new StringBuilder("\n## What it holds\n\n| accessor | holds | |\n|---|---|---|\n");
        foreach (var field in rule.Fields)
        {
            var target = grammar.Nodes.Any(node => node.Name == field.Target && s_sorts.Any(sort => sort.Sort == node.Sort)) ? $"[{field.Target}]({FileOf(field.Target)})" : $"`{field.Target}`";
            var count = field.Multiplicity.ToString() switch { "One" => "one", "Optional" => "one or none", _ => "any number of" };
            text.Append($"| `{field.Accessor}` | {count} {target} | {Cell(field.Doc.Length > 0 ? field.Doc : field.TargetDoc)} |\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
