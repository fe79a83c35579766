using System.Buffers;
using ArticleParser.Cli.Dialects;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;
using ArticleParser.Cli.Records;

namespace ArticleParser.Cli.Commands;

/// <summary>What one item became.</summary>
/// <param name="Bytes">The bytes to write, where the format is made of bytes.</param>
internal readonly record struct PageResult(ArrayBufferWriter<byte> Bytes)
{
    /// <summary>The row to write, where the format is made of rows.</summary>
    public IReadOnlyList<object?>? Row { get; init; }

    /// <summary>What went wrong; null where nothing did.</summary>
    public RecordFailure? Failure { get; init; }

    /// <summary>What kind of page it was, where it was parsed.</summary>
    public PageKind? Kind { get; init; }

    /// <summary>Whether there is anything to write.</summary>
    public bool IsEmpty => Bytes.WrittenCount == 0 && Row is null;
}

/// <summary>The work on one item, from bytes to bytes. Runs on several threads at a time.</summary>
internal sealed class PageWork(PageFormat format, ParseOptions options, PageFilter filter)
{
    private const int FirstSize = 8 * 1024;

    /// <summary>How records that failed are written, where that is another way than that of the pages.</summary>
    public PageFormat? Errors { get; init; }

    /// <summary>Which dialect each page is parsed with.</summary>
    public PageDialects Dialects { get; init; } = PageDialects.None;

    public PageResult Run(InputItem item, CancellationToken cancellationToken)
    {
        var record = RecordReader.Read(item);
        item.Return();
        var output = new ArrayBufferWriter<byte>(FirstSize);
        if (record.Failure is { } failure) return Failed(output, record, failure);
        try
        {
            return Written(output, Parse(record, item, cancellationToken));
        }
        catch (TextTooLongException error)
        {
            return Failed(output, record, new RecordFailure(FailureCode.TextTooLong, $"{item.Place}: {error.Message}"));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A mistake of ours on one page must not take the rest of a long stream with it.
            return Failed(output, record, new RecordFailure(FailureCode.InternalError, $"{item.Place}: {error.GetType().Name}: {OneLine.Of(error.Message)}"));
        }
    }

    private PageResult Written(ArrayBufferWriter<byte> output, ReadPage page)
    {
        var result = new PageResult(output) { Kind = page.Article.PageKind };
        if (!filter.Keeps(page)) return result;
        format.Write(output, page);
        return result with { Row = format.RowOf(page) };
    }

    private PageResult Failed(ArrayBufferWriter<byte> output, PageRecord record, RecordFailure failure)
    {
        output.ResetWrittenCount();
        (Errors ?? format).WriteFailure(output, record, failure);
        return new PageResult(output) { Failure = failure };
    }

    private ReadPage Parse(PageRecord record, InputItem item, CancellationToken cancellationToken)
    {
        var tree = RecordText.Parse(record, item, Dialects.Of(record) is { } dialect ? options with { Dialect = dialect } : options, cancellationToken);
        return new ReadPage(record, tree, Article.From(tree.GetRoot()));
    }
}
