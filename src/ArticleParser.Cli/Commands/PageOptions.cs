using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleParser.Cli.Dialects;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;
using ArticleParser.Export;

namespace ArticleParser.Cli.Commands;

/// <summary>The arguments that all commands have which read pages and write them.</summary>
internal sealed class PageOptions
{
    private static readonly string[] s_times =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files, folders, patterns such as 'crawl/**/*.gz', or - for standard input (the default).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _filesFrom = new("--files-from") { Description = "A file that lists paths, one per line (or separated by NUL characters, as from find -print0); - for standard input.", HelpName = "LIST" };
    private readonly Option<string?> _input = Choice.Of<InputFormat>("--input", "-i", "The format of the files, if their content and names are ambiguous.", FormatNames.Aliases.Keys);
    private readonly Option<string> _textField = new("--text-field") { Description = "The member or column with the text of a page; use dots for nested objects, as in content.body.", HelpName = "NAME", DefaultValueFactory = _ => new InputSettings().TextField };
    private readonly Option<string> _idField = new("--id-field") { Description = "The member or column with the id of a record.", HelpName = "NAME", DefaultValueFactory = _ => new InputSettings().IdField };
    private readonly Option<string?> _timeField = new("--time-field") { Description = "The member or column with the time when a page was fetched (ISO 8601), used as its reference time. Default: crawl_date, fetched_at, warc_date and similar names.", HelpName = "NAME" };
    private readonly Option<int> _maxLength = new("--max-length") { Description = "The maximum length of a page's text, in UTF-16 code units; a longer text becomes an error record.", HelpName = "N", DefaultValueFactory = _ => new InputSettings().MaxLength };
    private readonly Option<string?> _format = Choice.Of<OutputFormat>("--format", "-f", "The output format. Default: from the output's name, else json for the text of one page and ndjson for everything else.");
    private readonly Option<string?> _fields = new("--fields") { Description = "The columns of csv, tsv and parquet: " + string.Join(',', ExportColumn.All.Select(column => column.Name)) + ". Default: all except text.", HelpName = "A,B,…" };
    private readonly Option<bool> _keepText = new("--keep-text") { Description = "Also write the parsed text." };
    private readonly Option<bool> _sourceMap = new("--source-map") { Description = "In json and ndjson, also write the position of each piece of the body text in the input: sourceMap.bodyText is a list of [start, length, sourceStart, sourceLength], in UTF-16 code units. For HTML input, the source is the HTML." };
    private readonly Option<bool> _frontMatter = new("--front-matter") { Description = "Write the page's fields as YAML front matter in Markdown." };
    private readonly Option<long> _skip = new("--skip") { Description = "Skip the first N pages.", HelpName = "N" };
    private readonly Option<long?> _limit = new("--limit") { Description = "Read at most N pages.", HelpName = "N" };
    private readonly Option<double> _sample = new("--sample") { Description = "Read only this share of the pages, such as 0.01; the same pages in every run.", HelpName = "SHARE", DefaultValueFactory = _ => 1 };
    private readonly Option<string[]> _kind = new("--kind") { Description = $"Write only pages of this kind ({string.Join(", ", EnumNames.Of<PageKind>())}); can be repeated.", HelpName = "KIND" };
    private readonly Option<double> _minConfidence = new("--min-confidence") { Description = "Write only pages whose story has at least this confidence, from 0 to 1.", HelpName = "SHARE" };
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "The number of pages to parse at once.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Do not print the summary of page count and speed at the end." };
    private readonly Option<string?> _markup = Choice.Of<MarkupKind>("--markup", null, "The markup of the pages; auto detects it from the text of each page.");

    private readonly DialectOptions _dialects = new();

    private readonly Option<string?> _referenceTime = new("--reference-time")
    {
        Description = "The time when the pages were fetched, such as 2031-03-03T14:05+01:00, to resolve \"2 hours ago\" and \"yesterday\". A time in the record takes precedence.",
        HelpName = "TIME",
    };

    public PageOptions()
    {
        _referenceTime.Validators.Add(RefuseNoTime);
        _paths.Validators.Add(UnknownOption.Refuse);
        _sample.Validators.Add(result => RefuseNoShare(result, _sample));
        _minConfidence.Validators.Add(result => RefuseNoShare(result, _minConfidence));
        _jobs.Validators.Add(result => RefuseLess(result, _jobs, 1));
        _maxLength.Validators.Add(result => RefuseLess(result, _maxLength, 1));
        _skip.Validators.Add(result => RefuseLess(result, _skip, 0));
        _limit.Validators.Add(result => RefuseLess(result, _limit, 0));
        _kind.Validators.Add(RefuseNoKind);
    }

    /// <summary>Gives a command these arguments; <paramref name="others"/> stand between those of the input and those of the output.</summary>
    public void AddTo(Command command, params ReadOnlySpan<Option> others)
    {
        command.Add(_paths);
        foreach (var option in (Option[])[_filesFrom, _input, _textField, _idField, _timeField, _maxLength, _skip, _limit, _sample, _format]) command.Add(option);
        foreach (var option in others) command.Add(option);
        foreach (var option in (Option[])[_fields, _keepText, _sourceMap, _frontMatter, _kind, _minConfidence, _markup, .. _dialects.All, _referenceTime, _jobs, _quiet]) command.Add(option);
    }

    /// <summary>What was asked for.</summary>
    public ParseRequest Read(ParseResult result)
    {
        var keepText = result.GetValue(_keepText);
        return new ParseRequest(result.GetValue(_paths) ?? [])
        {
            FilesFrom = result.GetValue(_filesFrom),
            Format = EnumNames.Value<OutputFormat>(result.GetValue(_format)),
            Input = Input(result),
            Quiet = result.GetValue(_quiet),
            Jobs = result.GetValue(_jobs),
            Settings = new FormatSettings(Many: true, default) { KeepText = keepText, SourceMap = result.GetValue(_sourceMap), FrontMatter = result.GetValue(_frontMatter), Columns = ColumnChoice.Of(result.GetValue(_fields), keepText) },
            Filter = Filter(result),
            Dialects = _dialects.Read(result),
            Options = ParseOptions.Default with
            {
                Markup = EnumNames.Value<MarkupKind>(result.GetValue(_markup)) ?? MarkupKind.Auto,
                ReferenceTime = Moment(result.GetValue(_referenceTime)),
                MaxLength = result.GetValue(_maxLength),
            },
        };
    }

    private InputSettings Input(ParseResult result) => new()
    {
        Format = EnumNames.Value(result.GetValue(_input), FormatNames.Aliases),
        TextField = result.GetValue(_textField)!,
        IdField = result.GetValue(_idField)!,
        TimeField = result.GetValue(_timeField),
        MaxLength = result.GetValue(_maxLength),
    };

    private PageFilter Filter(ParseResult result) => new()
    {
        Skip = result.GetValue(_skip),
        Limit = result.GetValue(_limit),
        Sample = result.GetValue(_sample),
        Kinds = [.. (result.GetValue(_kind) ?? []).Select(kind => Enum.Parse<PageKind>(kind, ignoreCase: true))],
        MinConfidence = result.GetValue(_minConfidence),
    };

    private static void RefuseNoTime(OptionResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : null;
        if (text is not null && Moment(text) is null) result.AddError($"--reference-time '{text}' is not an ISO 8601 time, such as 2031-03-03T14:05+01:00 or 2031-03-03.");
    }

    private static void RefuseNoShare(OptionResult result, Option<double> option)
    {
        if (result.Errors.Any()) return;
        if (result.GetValue(option) is < 0 or > 1 or double.NaN) result.AddError($"{option.Name} must be from 0 to 1, such as 0.25.");
    }

    /// <summary>For numbers that may not be negative, and those that may not be 0 either.</summary>
    internal static void RefuseLess<T>(OptionResult result, Option<T> option, long least)
    {
        if (!result.Errors.Any() && result.GetValue(option) is IConvertible value && value.ToInt64(CultureInfo.InvariantCulture) < least) result.AddError($"{option.Name} must be at least {least}.");
    }

    private static void RefuseNoKind(OptionResult result)
    {
        var names = EnumNames.Of<PageKind>();
        if (result.Tokens.FirstOrDefault(token => !names.Contains(token.Value.ToLowerInvariant())) is { } wrong)
            result.AddError($"--kind cannot be '{wrong.Value}'{(Nearest.Hint(wrong.Value, names) is { Length: > 0 } hint ? hint : $": there are {string.Join(", ", names)}.")}");
    }

    // A time without its offset is one of UTC: the outcome must not hang on the machine that runs.
    private static DateTimeOffset? Moment(string? text) =>
        DateTimeOffset.TryParseExact(text, s_times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
