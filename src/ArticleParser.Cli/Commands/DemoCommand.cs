using System.CommandLine;
using System.Text;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Commands;

/// <summary>Shows, on a page that comes with the tool, what goes in and what comes out.</summary>
internal static class DemoCommand
{
    private const string Resource = "demo-page.txt";

    private static readonly string[] s_next =
    [
        "  articleparser parse page.txt --format tree        your own page, line by line",
        "  articleparser parse pages.ndjson.gz -o out.ndjson a whole corpus: {\"id\", \"text\"} in, articles out",
        "  articleparser --help                              formats, options, examples",
    ];

    public static Command Create(CliEnvironment environment)
    {
        var command = new Command("demo", "Shows the tree and the article of a page that comes with this tool.");
        command.SetAction((_, token) => RunAsync(environment, token));
        return command;
    }

    public static async Task<int> RunAsync(CliEnvironment environment, CancellationToken cancellationToken)
    {
        var text = new StringWriter { NewLine = "\n" };
        Write(SyntaxTree.ParseText(Page(), cancellationToken: cancellationToken), text, new Ink(text, new InkSettings(environment.Colours, environment.Width)));
        await environment.Output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        await environment.Output.FlushAsync(cancellationToken);
        return ExitCode.Fine;
    }

    private static void Write(SyntaxTree tree, StringWriter text, Ink ink)
    {
        Title(ink, "The text of a page, as a scraper leaves it");
        text.WriteLine(tree.Text.TrimEnd());
        Title(ink, "Its syntax tree: every line has its place, and a reason");
        new TreeView(ink).Write(tree);
        Title(ink, "The article read from it");
        text.WriteLine(Article.From(tree.GetRoot()).ToJson(indented: true));
        Title(ink, "What next");
        foreach (var line in s_next) text.WriteLine(line);
    }

    private static void Title(Ink ink, string title)
    {
        ink.EndLine();
        ink.Write(title, Ink.Title).EndLine();
        ink.Write(new string('─', title.Length), Ink.Faint).EndLine();
    }

    internal static string Page()
    {
        using var stream = typeof(DemoCommand).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
