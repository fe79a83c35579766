#:package ArticleParser@*-*
#:property RootNamespace=Samples
// What one publisher's lines look like stands in House.dialect beside this file; the compiler checks it and makes Dialects.House of it.
// dotnet run dialect.cs -- page.txt

using ArticleParser;
using Samples;

var options = new ParseOptions { Dialect = Dialects.House };
PageSyntax page = SyntaxTree.ParseText(File.ReadAllText(args[0]), options).GetRoot();
Console.WriteLine(page.Masthead.NavigationItems[0]);
Console.WriteLine(page.Fields["topic"]?.ValueText);
Console.WriteLine($"{Dialects.House.CheckExamples().Count} examples fail");

//> Nordwind Daily
//> World
//> 0 examples fail
