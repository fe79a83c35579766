namespace ArticleParser.Docs.Pages;

/// <summary>The pages that the library is tested with: examples of every kind of node.</summary>
/// <param name="Trees">Their trees, by the names of their files; English ones first, since a reader of these docs can read those.</param>
internal sealed record SamplePages(IReadOnlyList<(string Name, SyntaxTree Tree)> Trees)
{
    public static SamplePages Read(Repository repository) => new(
        [.. Directory.EnumerateFiles(repository.Path("tests/ArticleParser.Tests/Samples"), "*.txt")
            .OrderBy(file => !Path.GetFileName(file).StartsWith("en-", StringComparison.Ordinal)).ThenBy(file => file, StringComparer.Ordinal)
            .Select(file => (Path.GetFileNameWithoutExtension(file), SyntaxTree.ParseText(File.ReadAllText(file))))]);

    /// <summary>The node of a kind that makes the best example: not empty, short and sure.</summary>
    /// <exception cref="DocsException">No sample has one.</exception>
    public (string Name, SyntaxNode Node) ExampleOf(SyntaxKind kind)
    {
        var found = Trees.SelectMany((sample, rank) => sample.Tree.GetRoot().DescendantNodes().Where(node => node.Kind == kind && !node.Span.IsEmpty).Select(node => (sample.Name, Node: node, Rank: Badness(node, sample.Name)))).OrderBy(one => one.Rank).ToList();
        return found.Count > 0 ? (found[0].Name, found[0].Node) : throw new DocsException($"no sample page has a {kind}: add one to tests/ArticleParser.Tests/Samples.");
    }

    /// <summary>A line is shown best with several tokens, a group or section with few lines.</summary>
    private static double Badness(SyntaxNode node, string name) =>
        (name.StartsWith("en-", StringComparison.Ordinal) ? 0 : 500) + (1 - node.Confidence) * 400
        + (node is LineSyntax line ? line.Span.Length * 0.3 - line.ChildTokens().Count * 20 : Math.Abs(node.DescendantNodes().OfType<LineSyntax>().Count() - 4) * 20 + node.Span.Length * 0.02);
}
