using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleParser.Cli.Input;

namespace ArticleParser.Cli.Commands;

/// <summary>The arguments of <c>articleparser parse</c>.</summary>
internal sealed class ParseCommand
{
    private readonly PageOptions _pages = new();

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write to; its name may end in .gz or .zst. It gets its name when it is whole: until then, and where the run is interrupted, what was written stands beside it as NAME.partial.EXT.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Replace the output where there is such a file already; else that is an error." };
    private readonly CliEnvironment _environment;

    public ParseCommand(CliEnvironment environment)
    {
        _environment = environment;
        _output.Validators.Add(RefuseNoName);
        Command = new Command("parse", "Parses pages: text, Markdown, NDJSON, JSON, CSV, Parquet or web archives in; JSON, NDJSON, tables, a tree, Markdown or text out.");
        _pages.AddTo(Command, _output, _overwrite);
        Command.SetAction((result, token) => RunAsync(Request(result), token));
    }

    public Command Command { get; }

    public Task<int> RunAsync(ParseRequest request, CancellationToken cancellationToken) => new ParseRun(request, _environment).RunAsync(cancellationToken);

    private ParseRequest Request(ParseResult result)
    {
        var request = _pages.Read(result) with { OutputPath = result.GetValue(_output), Overwrite = result.GetValue(_overwrite) };
        if (request.Paths.Count > 0 || request.FilesFrom is not null) return request;
        if (_environment.InputIsTerminal)
            throw new UserErrorException("no input: name a file or folder, as in 'articleparser parse page.txt', or pipe a page in. 'articleparser demo' shows an example.");
        return request with { Paths = [InputSource.StandardInput] };
    }

    private static void RefuseNoName(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }, ..]) result.AddError("--output names no file; leave it out, or say '-', to write to standard output.");
    }
}
