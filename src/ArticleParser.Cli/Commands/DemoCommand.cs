using System.CommandLine;
using System.Text;
using ArticleParser.Cli.Files;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Commands;

/// <summary>Shows, on a page that comes with the tool, what goes in and what comes out.</summary>
internal static class DemoCommand
{
    private const string Resource = "demo-page.txt";
    private const int PictureWidth = 104;

    private static readonly string[] s_next =
    [
        "  articleparser parse page.txt --format tree        your own page, line by line",
        "  articleparser parse pages.ndjson.gz -o out.ndjson a whole corpus: {\"id\", \"text\"} in, articles out",
        "  articleparser --help                              formats, options, examples",
    ];

    public static Command Create(CliEnvironment environment)
    {
        var picture = new Option<string?>("--svg") { Description = "Write the page's tree as an SVG picture instead, in terminal colours.", HelpName = "FILE" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace the file if it exists." };
        var command = new Command("demo", "Shows the tree and the article of a sample page.") { picture, overwrite };
        command.SetAction((result, token) => result.GetValue(picture) is { } file ? DrawAsync(file, result.GetValue(overwrite), token) : RunAsync(environment, token));
        return command;
    }

    /// <summary>The tree as a picture, for a README.</summary>
    internal static string Picture()
    {
        var text = new StringWriter { NewLine = "\n" };
        new TreeView(new Ink(text, new InkSettings(Colours: true, PictureWidth))).Write(SyntaxTree.ParseText(Page()));
        return TerminalPicture.Of(text.ToString(), "The syntax tree of a news page: each line with its kind, its place, its text and the reason why it is that.");
    }

    private static async Task<int> DrawAsync(string file, bool overwrite, CancellationToken cancellationToken)
    {
        await using var output = OutputFile.Create(file, overwrite);
        await output.Stream.WriteAsync(Encoding.UTF8.GetBytes(Picture()), cancellationToken);
        await output.CompleteAsync();
        return ExitCode.Fine;
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
        Title(ink, "The scraped text of a page");
        text.WriteLine(tree.Text.TrimEnd());
        Title(ink, "Its syntax tree: every line has a place and a reason");
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
