using System.Buffers;
using ArticleParser.Cli.Explore;
using ArticleParser.Cli.Records;
using ArticleParser.Export;

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
    public virtual IReadOnlyList<object?>? RowOf(ReadPage page) => null;

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
        OutputFormat.Json => new JsonFormat(indented: true, asArray: settings.Many, settings),
        OutputFormat.Ndjson => new JsonFormat(indented: false, asArray: false, settings),
        OutputFormat.Tree => new TreeFormat(settings.Many, settings.Ink),
        OutputFormat.Markdown => new MarkdownFormat(settings.Many, settings.FrontMatter),
        OutputFormat.Csv => new ExportedFormat(ExportFormat.Csv(settings.Columns)),
        OutputFormat.Tsv => new ExportedFormat(ExportFormat.Tsv(settings.Columns)),
        OutputFormat.Parquet => new ParquetFormat(settings.Columns),
        OutputFormat.JsonLd => new ExportedFormat(ExportFormat.JsonLd),
        OutputFormat.Ninjs => new ExportedFormat(ExportFormat.Ninjs),
        OutputFormat.Nitf => new ExportedFormat(ExportFormat.Nitf),
        OutputFormat.Datatrove => new ExportedFormat(ExportFormat.Datatrove),
        OutputFormat.Dolma => new ExportedFormat(ExportFormat.Dolma),
        OutputFormat.Html => settings.Many ? throw new UserErrorException("--format html supports only one page: name one text file.") : new HtmlFormat(),
        _ => new TextFormat(settings.Many),
    };
}
