using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;

namespace ArticleParser.Cli.Commands;

/// <summary>The arguments of <c>articleparser parse</c>.</summary>
internal sealed class ParseCommand
{
    private static readonly string[] s_times =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders of .txt and .html files, or - for standard input, which is also read when no path is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = new Option<string?>("--format", "-f")
    {
        Description = "What to write. By default json for the text of one page, and ndjson for everything else.",
    }.AcceptOnlyFromAmong(Names<OutputFormat>());

    private readonly Option<string?> _input = new Option<string?>("--input", "-i")
    {
        Description = "What the files hold. By default their names tell: .ndjson and .jsonl (also .gz, .zst) hold ndjson, .html and .htm html, all others text.",
    }.AcceptOnlyFromAmong(Names<InputFormat>());

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write to; its name may end in .gz or .zst. It gets its name when it is whole: until then, and where the run is interrupted, what was written stands beside it as NAME.partial.EXT.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Replace the output where there is such a file already; else that is an error." };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Leave out the last line, which says how many pages there were and how fast." };

    private readonly Option<string?> _referenceTime = new("--reference-time")
    {
        Description = "When the pages were read, as in 2031-03-03T14:05+01:00: gives \"2 hours ago\" and \"yesterday\" a date. Without it they have none.",
        HelpName = "TIME",
    };

    private readonly Option<string> _markup = new Option<string>("--markup")
    {
        Description = "Which markup the pages are written in; auto sees it by the text of each.",
        DefaultValueFactory = _ => "auto",
    }.AcceptOnlyFromAmong(Names<MarkupKind>());

    private readonly CliEnvironment _environment;

    public ParseCommand(CliEnvironment environment)
    {
        _environment = environment;
        Command = new Command("parse", "Parses pages: text or NDJSON in; JSON, NDJSON, a tree, Markdown or text out.") { _paths, _format, _input, _output, _overwrite, _quiet, _markup, _referenceTime };
        _referenceTime.Validators.Add(RefuseNoTime);
        _paths.Validators.Add(RefuseUnknownOptions);
        _output.Validators.Add(RefuseNoName);
        Command.SetAction((result, token) => RunAsync(Request(result), token));
    }

    public Command Command { get; }

    public Task<int> RunAsync(ParseRequest request, CancellationToken cancellationToken) => new ParseRun(request, _environment).RunAsync(cancellationToken);

    private ParseRequest Request(ParseResult result)
    {
        IReadOnlyList<string> paths = result.GetValue(_paths) ?? [];
        if (paths.Count == 0 && _environment.InputIsTerminal)
            throw new UserErrorException("no input: name a file or folder, as in 'articleparser parse page.txt', or pipe a page in. 'articleparser demo' shows an example.");
        return new ParseRequest(paths.Count > 0 ? paths : [InputSource.StandardInput])
        {
            Format = Value<OutputFormat>(result.GetValue(_format)),
            Input = Value<InputFormat>(result.GetValue(_input)),
            OutputPath = result.GetValue(_output),
            Overwrite = result.GetValue(_overwrite),
            Quiet = result.GetValue(_quiet),
            Options = ParseOptions.Default with { Markup = Value<MarkupKind>(result.GetValue(_markup)) ?? MarkupKind.Auto, ReferenceTime = Moment(result.GetValue(_referenceTime)) },
        };
    }

    private static void RefuseNoTime(OptionResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : null;
        if (text is not null && Moment(text) is null) result.AddError($"--reference-time '{text}' is no time of ISO 8601, such as 2031-03-03T14:05+01:00 or 2031-03-03.");
    }

    private static void RefuseNoName(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }, ..]) result.AddError("--output names no file; leave it out, or say '-', to write to standard output.");
    }

    // A time without its offset is one of UTC: the outcome must not hang on the machine that runs.
    private static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParseExact(text, s_times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    // To the parser a misspelt option is one more path.
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        var unknown = result.Tokens.FirstOrDefault(token => token.Value is ['-', _, ..] && !Path.Exists(token.Value));
        if (unknown is not null) result.AddError($"'{unknown.Value}' is no option of this command.");
    }

    private static string[] Names<T>()
        where T : struct, Enum
        => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];

    private static T? Value<T>(string? name)
        where T : struct, Enum
        => name is null ? null : Enum.Parse<T>(name, ignoreCase: true);
}
