#:package ArticleParser@*-*
// A walker, as in Roslyn: counts the words of the story, and lists the lines that the parser is least sure of.
// dotnet run walker.cs -- page.txt

using ArticleParser;

PageSyntax page = SyntaxTree.ParseText(File.ReadAllText(args[0])).GetRoot();
var counter = new WordCounter();
counter.Visit(page);
Console.WriteLine($"{counter.Words} words in {counter.Paragraphs} paragraphs");

foreach (LineSyntax line in page.DescendantNodes().OfType<LineSyntax>().Where(line => line.Confidence < 0.6))
{
    Console.WriteLine($"unsure: {line.Kind} {line.Span} {line.Confidence:0.00}");
}

internal sealed class WordCounter : SyntaxWalker
{
    public int Words { get; private set; }

    public int Paragraphs { get; private set; }

    public override void VisitParagraph(ParagraphSyntax node)
    {
        Paragraphs++;
        Words += node.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        base.VisitParagraph(node);
    }
}

//> 76 words in 3 paragraphs
