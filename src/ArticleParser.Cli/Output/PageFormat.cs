using System.Buffers;
using ArticleParser.Cli.Explore;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Output;

/// <summary>One way of writing pages. Several threads may write at a time, each to a buffer of its own.</summary>
internal abstract class PageFormat
{
    /// <summary>What stands before all pages, between two, and after all.</summary>
    public virtual string Before => "";

    public virtual string Between => "";

    public virtual string After => "";

    /// <summary>Whether a record that failed has a place in the output; where not, standard error tells of it.</summary>
    public virtual bool HoldsFailures => false;

    /// <summary>Writes a page's bytes, where the format is made of pages that follow each other.</summary>
    public virtual void Write(IBufferWriter<byte> output, ReadPage page)
    {
    }

    /// <summary>The page as a row, where the format is made of columns; null where it is not.</summary>
    public virtual object?[]? RowOf(ReadPage page) => null;

    public virtual void WriteFailure(IBufferWriter<byte> output, PageRecord record, RecordFailure failure)
    {
    }

    /// <summary>What takes the pages, in their order.</summary>
    public virtual ValueTask<IPageSink> OpenAsync(OutputTarget target) => new(new ByteSink(this, target));

    /// <summary>The way of writing that was asked for.</summary>
    /// <param name="format">The format.</param>
    /// <param name="settings">What is to be written.</param>
    public static PageFormat Of(OutputFormat format, FormatSettings settings) => format switch
    {
        OutputFormat.Json => new JsonFormat(indented: true, asArray: settings.Many, settings.KeepText),
        OutputFormat.Ndjson => new JsonFormat(indented: false, asArray: false, settings.KeepText),
        OutputFormat.Tree => new TreeFormat(settings.Many, settings.Ink),
        OutputFormat.Markdown => new MarkdownFormat(settings.Many, settings.FrontMatter),
        OutputFormat.Csv => new CsvFormat(settings.Columns, ','),
        OutputFormat.Tsv => new CsvFormat(settings.Columns, '\t'),
        OutputFormat.Parquet => new ParquetFormat(settings.Columns),
        OutputFormat.JsonLd => new JsonLdFormat(),
        OutputFormat.Ninjs => new NinjsFormat(),
        OutputFormat.Datatrove => new DatatroveFormat(),
        OutputFormat.Dolma => new DolmaFormat(),
        OutputFormat.Html => settings.Many ? throw new UserErrorException("--format html shows one page: name one text file.") : new HtmlFormat(),
        _ => new TextFormat(settings.Many),
    };
}
