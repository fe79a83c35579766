#:package ArticleParser@*-*
#:package ArticleParser.Testing@*-*
// Pages made up from the grammar, glued, doubled and cut as scraping does: whatever comes, the tree's text is the page's text.
// dotnet run fuzz.cs

using ArticleParser;
using ArticleParser.Testing;
using FsCheck;
using FsCheck.Fluent;

var generator = new PageGenerator();
Prop.ForAll(generator.ToArbitrary(), page => page.Parse().GetRoot().ToFullString() == page.Text).QuickCheckThrowOnFailure();

var pages = generator.Pages.Sample(40, new Rnd(7), 50).ToArray();
Console.WriteLine($"{pages.Length} pages, none of them throws: {pages.All(page => Article.Parse(page.Text) is not null)}");

//> 40 pages, none of them throws: True
