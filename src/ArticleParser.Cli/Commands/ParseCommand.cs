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
        Description = "The output file; .gz or .zst at the end of its name compresses it. It gets this name when it is complete. Until then, and after an interruption, the output is in NAME.partial.EXT in the same folder.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Replace the output file if it exists. Without this option, an existing file is an error." };
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
        if (result.Tokens is [{ Value: "" }, ..]) result.AddError("--output is empty; omit it, or use '-', to write to standard output.");
    }
}
