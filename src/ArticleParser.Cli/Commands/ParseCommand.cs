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
        Description = "Files, folders, patterns such as 'crawl/**/*.gz', or - for standard input, which is also read when no path is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = Choice<OutputFormat>("--format", "-f", "What to write. By default json for the text of one page, and ndjson for everything else.");

    private readonly Option<string?> _input = Choice<InputFormat>("--input", "-i", "What the files hold, where their content and names do not tell.", FormatNames.Aliases.Keys);

    private readonly Option<string?> _filesFrom = new("--files-from") { Description = "A file that lists paths, one a line (or parted by zeros, as find -print0 does); - for standard input.", HelpName = "LIST" };

    private readonly Option<string> _textField = new("--text-field") { Description = "The member or column that has the text of a page; dots lead into objects, as in content.body.", HelpName = "NAME", DefaultValueFactory = _ => new InputSettings().TextField };

    private readonly Option<string> _idField = new("--id-field") { Description = "The member or column that has the id of a record.", HelpName = "NAME", DefaultValueFactory = _ => new InputSettings().IdField };

    private readonly Option<string?> _timeField = new("--time-field") { Description = "The member or column that says when a page was read (ISO 8601), which is its reference time. By default crawl_date, fetched_at, warc_date and the like.", HelpName = "NAME" };

    private readonly Option<bool> _keepText = new("--keep-text") { Description = "Write the text that was parsed as well." };

    private readonly Option<int> _maxLength = new("--max-length") { Description = "The longest text that is taken for a page, in UTF-16 code units; what is longer is an error record.", HelpName = "N", DefaultValueFactory = _ => new InputSettings().MaxLength };

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

    private readonly Option<string?> _markup = Choice<MarkupKind>("--markup", null, "Which markup the pages are written in; auto sees it by the text of each.");

    private readonly CliEnvironment _environment;

    public ParseCommand(CliEnvironment environment)
    {
        _environment = environment;
        Command = new Command("parse", "Parses pages: text, Markdown, NDJSON, JSON, CSV, Parquet or web archives in; JSON, NDJSON, a tree, Markdown or text out.")
        {
            _paths, _filesFrom, _input, _textField, _idField, _timeField, _maxLength, _format, _output, _overwrite, _keepText, _quiet, _markup, _referenceTime,
        };
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
        var list = result.GetValue(_filesFrom);
        if (paths.Count == 0 && list is null && _environment.InputIsTerminal)
            throw new UserErrorException("no input: name a file or folder, as in 'articleparser parse page.txt', or pipe a page in. 'articleparser demo' shows an example.");
        return new ParseRequest(paths.Count > 0 || list is not null ? paths : [InputSource.StandardInput])
        {
            FilesFrom = list,
            Format = EnumNames.Value<OutputFormat>(result.GetValue(_format)),
            Input = Settings(result),
            OutputPath = result.GetValue(_output),
            Overwrite = result.GetValue(_overwrite),
            Quiet = result.GetValue(_quiet),
            KeepText = result.GetValue(_keepText),
            Options = ParseOptions.Default with
            {
                Markup = EnumNames.Value<MarkupKind>(result.GetValue(_markup)) ?? MarkupKind.Auto,
                ReferenceTime = Moment(result.GetValue(_referenceTime)),
                MaxLength = result.GetValue(_maxLength),
            },
        };
    }

    private InputSettings Settings(ParseResult result) => new()
    {
        Format = EnumNames.Value(result.GetValue(_input), FormatNames.Aliases),
        TextField = result.GetValue(_textField)!,
        IdField = result.GetValue(_idField)!,
        TimeField = result.GetValue(_timeField),
        MaxLength = result.GetValue(_maxLength),
    };

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
        if (unknown is null) return;
        var options = ((CommandResult)result.Parent!).Command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)).Append("--help");
        var hint = Nearest.Hint(unknown.Value.Split('=')[0], options);
        result.AddError($"'{unknown.Value}' is no option of this command{(hint.Length > 0 ? hint : ".")}");
    }

    /// <summary>An option whose value is one of a few names, in upper or lower case.</summary>
    private static Option<string?> Choice<T>(string name, string? letter, string description, IEnumerable<string>? others = null)
        where T : struct, Enum
    {
        var names = EnumNames.Of<T>();
        var option = letter is null ? new Option<string?>(name) : new Option<string?>(name, letter);
        option.Description = description;
        option.HelpName = string.Join('|', names);
        option.CompletionSources.Add(names);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }, ..] && !names.Concat(others ?? []).Contains(value.ToLowerInvariant()))
                result.AddError($"{name} cannot be '{value}'{Nearest.Hint(value, names).TrimEnd('?')}{(Nearest.Of(value, names) is null ? $": there are {string.Join(", ", names)}." : "?")}");
        });
        return option;
    }
}
