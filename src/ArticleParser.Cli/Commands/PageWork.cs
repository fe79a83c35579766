using System.Buffers;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;
using ArticleParser.Cli.Records;
using ArticleParser.Html;

namespace ArticleParser.Cli.Commands;

/// <summary>What one item became: the bytes to write, and what went wrong.</summary>
internal readonly record struct PageResult(ArrayBufferWriter<byte> Bytes, RecordFailure? Failure);

/// <summary>The work on one item, from bytes to bytes. Runs on several threads at a time.</summary>
internal sealed class PageWork(PageFormat format, ParseOptions options)
{
    private const int FirstSize = 8 * 1024;

    public PageResult Run(InputItem item, CancellationToken cancellationToken)
    {
        var record = RecordReader.Read(item);
        item.Return();
        var output = new ArrayBufferWriter<byte>(FirstSize);
        var failure = record.Failure ?? Parse(record, item, output, cancellationToken);
        if (failure is not null)
        {
            output.ResetWrittenCount();
            format.WriteFailure(output, record, failure);
        }

        return new PageResult(output, failure);
    }

    private RecordFailure? Parse(PageRecord record, InputItem item, ArrayBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        try
        {
            format.Write(output, record, SyntaxTree.ParseText(record.Text!, OptionsOf(record, item), cancellationToken));
            return null;
        }
        catch (TextTooLongException error)
        {
            return new RecordFailure(FailureCode.TextTooLong, $"{item.Place}: {error.Message}");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A mistake of ours on one page must not take the rest of a long stream with it.
            return new RecordFailure(FailureCode.InternalError, $"{item.Place}: {error.GetType().Name}: {OneLine.Of(error.Message)}");
        }
    }

    /// <summary>What the record knows of itself counts before what is said of all: when it was read, and that it is Markdown.</summary>
    private ParseOptions OptionsOf(PageRecord record, InputItem item)
    {
        var own = record.ReferenceTime is { } time ? options with { ReferenceTime = time } : options;
        return item.Input.Format == InputFormat.Markdown && own.Markup == MarkupKind.Auto ? own with { Markup = MarkupKind.Markdown } : own;
    }
}
