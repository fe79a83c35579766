#:package ArticleParser@*-*
// Reads a page: its record, and its tree with the reason of each line.
// dotnet run read-a-page.cs -- page.txt

using ArticleParser;

string text = File.ReadAllText(args[0]);

Article article = Article.Parse(text);
Console.WriteLine(article.Headline);
Console.WriteLine($"{article.DatePublished}, by {string.Join(" and ", article.Authors)}");

SyntaxTree tree = SyntaxTree.ParseText(text);
PageSyntax page = tree.GetRoot();
foreach (RelatedLinkSyntax link in page.Body.RelatedLinks)
{
    Console.WriteLine($"related: {link.Title.ValueText} (line {link.GetLocation().Start.Line + 1}, because of {link.Reason})");
}

foreach (Diagnostic diagnostic in tree.GetDiagnostics()) Console.WriteLine(diagnostic);

//> Harbour talks resume after six-day pause
//> 2031-03-03T10:15Z, by Jane Doe and Omar Haddad
//> related: What the strike means for the islands (line 14, because of cue: RelatedLink)
