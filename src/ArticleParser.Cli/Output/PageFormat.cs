using System.Buffers;
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

    public abstract void Write(IBufferWriter<byte> output, PageRecord record, SyntaxTree tree);

    public virtual void WriteFailure(IBufferWriter<byte> output, PageRecord record, RecordFailure failure)
    {
    }

    /// <summary>The way of writing that was asked for.</summary>
    /// <param name="format">The format.</param>
    /// <param name="many">Whether more than one page may come.</param>
    /// <param name="ink">Colours and width.</param>
    /// <param name="keepText">Whether records have the text that was parsed, too.</param>
    public static PageFormat Of(OutputFormat format, bool many, InkSettings ink, bool keepText) => format switch
    {
        OutputFormat.Json => new JsonFormat(indented: true, asArray: many, keepText),
        OutputFormat.Ndjson => new JsonFormat(indented: false, asArray: false, keepText),
        OutputFormat.Tree => new TreeFormat(many, ink),
        OutputFormat.Markdown => new MarkdownFormat(many),
        _ => new TextFormat(many),
    };
}
