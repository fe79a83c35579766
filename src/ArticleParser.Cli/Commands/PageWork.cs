using System.Buffers;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;
using ArticleParser.Cli.Records;
using ArticleParser.Html;

namespace ArticleParser.Cli.Commands;

/// <summary>What one item became: the bytes to write, what went wrong, and what may be a slip of the user's.</summary>
internal readonly record struct PageResult(ArrayBufferWriter<byte> Bytes, RecordFailure? Failure, string? Hint);

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

        return new PageResult(output, failure, Hint(record, item));
    }

    /// <summary>A pipe has no name that tells what it holds, and records taken for the text of a page give nonsense.</summary>
    private static string? Hint(PageRecord record, InputItem item) =>
        item.Source.Format == InputFormat.Text && record.Text.AsSpan().TrimStart() is ['{', ..] text && text.Contains("\"text\"", StringComparison.Ordinal)
            ? $"{item.Place}: was read as the text of one page and looks like NDJSON; for that, add --input ndjson."
            : null;

    private SyntaxTree TreeOf(string text, InputFormat input, CancellationToken cancellationToken) => input == InputFormat.Html
        ? HtmlText.Convert(text, new HtmlOptions { ParseOptions = options }).GetSyntaxTree(cancellationToken)
        : SyntaxTree.ParseText(text, options, cancellationToken);

    private RecordFailure? Parse(PageRecord record, InputItem item, ArrayBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        try
        {
            format.Write(output, record, TreeOf(record.Text!, item.Source.Format, cancellationToken));
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
}
