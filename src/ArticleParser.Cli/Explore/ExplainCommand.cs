using System.CommandLine;
using System.Text;
using ArticleParser.Cli.Dialects;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Explore;

/// <summary><c>articleparser explain FILE:LINE</c>: why a line is what it is.</summary>
internal static class ExplainCommand
{
    private const int PlainWidth = 140;

    public static Command Create(CliEnvironment environment)
    {
        var target = new Argument<string>("FILE:LINE") { Description = "A file with the text of one page, or - for standard input, and a line number, as in page.txt:12." };
        var markup = new Option<string>("--markup")
        {
            Description = "The markup of the page; auto detects it from the text.",
            DefaultValueFactory = _ => "auto",
        }.AcceptOnlyFromAmong([.. Enum.GetNames<MarkupKind>().Select(name => name.ToLowerInvariant())]);
        var dialects = new DialectOptions();
        var command = new Command("explain", "Explains the role of a line: the evidence, the second choice and the margin.") { target, markup, dialects.OfPage };
        command.SetAction((result, token) =>
            RunAsync(environment, result.GetValue(target)!, ParseOptions.Default with { Markup = Enum.Parse<MarkupKind>(result.GetValue(markup)!, ignoreCase: true), Dialect = dialects.ReadOfPage(result) }, token));
        return command;
    }

    private static async Task<int> RunAsync(CliEnvironment environment, string argument, ParseOptions options, CancellationToken cancellationToken)
    {
        var target = ExplainTarget.Read(argument)
            ?? throw new UserErrorException($"'{argument}' has no line number: add one, as in 'articleparser explain page.txt:12'. 'parse --format tree' shows all lines.");
        var tree = await target.ParseAsync(environment, options, cancellationToken);
        var lines = target.Explain(tree, cancellationToken);
        var text = new StringWriter { NewLine = "\n" };
        var view = new ExplainView(new Ink(text, new InkSettings(environment.Colours, environment.OutputIsTerminal ? environment.Width : PlainWidth)));
        foreach (var line in lines) view.Write($"{target.Path}:{target.Line}", line, tree);
        await environment.Output.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        await environment.Output.FlushAsync(cancellationToken);
        return ExitCode.Fine;
    }
}
