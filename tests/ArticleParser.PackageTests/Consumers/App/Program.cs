// Prints all that it reads from a page: the record, the tree with its reasons, the diagnostics. With "start", only
// the headline, to see how long a program takes that parses one page.
using ArticleParser;
using Library;

string text = File.ReadAllText(args[0]);
if (args is [_, "start"])
{
    Console.WriteLine(Article.Parse(text).Headline);
    return;
}

SyntaxTree tree = SyntaxTree.ParseText(text);
Console.WriteLine(Article.From(tree.GetRoot()).ToJson(indented: true));
foreach (SyntaxNode node in tree.GetRoot().DescendantNodesAndSelf())
{
    Console.WriteLine($"{node.Kind} {node.Span} {node.Reason}");
}

foreach (Diagnostic diagnostic in tree.GetDiagnostics())
{
    Console.WriteLine(diagnostic);
}

Story story = Story.Parse(text);
Console.WriteLine($"{story.Headline} | {story.Published:o} | {string.Join(", ", story.Authors)} | {story.Paragraphs.Length} paragraphs");
Console.WriteLine(string.Join("; ", story.Photos));
Console.WriteLine(string.Join("; ", story.Related));

foreach (string line in Lights.Read())
{
    Console.WriteLine(line);
}
