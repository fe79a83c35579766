internal static class Program
{
    private static void Main()
    {
        var options = new ArticleParser.ParseOptions { Dialect = Dialects.Mine };
        var page = ArticleParser.SyntaxTree.ParseText("Harbour talks resume\nSet down by Jane Doe", options).GetRoot();
        System.Console.WriteLine(page.Fields["writer"]?.ValueText);
    }
}
