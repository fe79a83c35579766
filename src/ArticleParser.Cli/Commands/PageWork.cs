using System.Buffers;
using ArticleParser.Cli.Input;
using ArticleParser.Cli.Output;
using ArticleParser.Cli.Records;
using ArticleParser.Html;

namespace ArticleParser.Cli.Commands;

/// <summary>What one item became.</summary>
/// <param name="Bytes">The bytes to write, where the format is made of bytes.</param>
internal readonly record struct PageResult(ArrayBufferWriter<byte> Bytes)
{
    /// <summary>The row to write, where the format is made of rows.</summary>
    public object?[]? Row { get; init; }

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
        var options = OptionsOf(record, item);
        var isHtml = record.IsHtml || (item.Input.Format.HoldsRecords() && ContentSniffer.IsHtml(record.Text!));
        var tree = isHtml ? OfHtml(record, options, cancellationToken) : SyntaxTree.ParseText(record.Text!, options, cancellationToken);
        return new ReadPage(record, tree, Article.From(tree.GetRoot()));
    }

    /// <summary>The text that was made of the HTML is the record's from here on: what is written counts in it.</summary>
    private static SyntaxTree OfHtml(PageRecord record, ParseOptions options, CancellationToken cancellationToken)
    {
        var page = HtmlText.Convert(record.Text!, new HtmlOptions { Address = AddressOf(record), ParseOptions = options });
        record.Text = page.Text;
        return page.GetSyntaxTree(cancellationToken);
    }

    /// <summary>Where the record says that the page was read.</summary>
    private static Uri? AddressOf(PageRecord record) =>
        record.Members.Find(static member => member.Name == "url").Json is { } json && JsonStrings.Of(json) is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null;

    /// <summary>What the record knows of itself counts before what is said of all: when it was read, and that it is Markdown.</summary>
    private ParseOptions OptionsOf(PageRecord record, InputItem item)
    {
        var own = record.ReferenceTime is { } time ? options with { ReferenceTime = time } : options;
        return item.Input.Format == InputFormat.Markdown && own.Markup == MarkupKind.Auto ? own with { Markup = MarkupKind.Markdown } : own;
    }
}
