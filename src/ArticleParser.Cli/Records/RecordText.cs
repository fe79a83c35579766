using ArticleParser.Cli.Input;
using ArticleParser.Html;

namespace ArticleParser.Cli.Records;

/// <summary>Parses the text of a record, as what the record says that it is: Markdown, or HTML, from which the text is made first.</summary>
internal static class RecordText
{
    /// <param name="record">The record. Of one that holds HTML the text is that which was made of it, from here on: what is written counts in it.</param>
    /// <param name="item">Where it was read.</param>
    /// <param name="options">What is said of all pages; what the record knows of itself counts before it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="TextTooLongException">The text is longer than the options allow.</exception>
    public static SyntaxTree Parse(PageRecord record, InputItem item, ParseOptions options, CancellationToken cancellationToken)
    {
        options = OptionsOf(record, item, options);
        return Make(record, item, options) ? record.Html!.GetSyntaxTree(cancellationToken) : SyntaxTree.ParseText(record.Text!, options, cancellationToken);
    }

    /// <summary>What is said of all pages, with what the record knows of itself: when it was read, and that it is Markdown.</summary>
    public static ParseOptions OptionsOf(PageRecord record, InputItem item, ParseOptions options)
    {
        if (record.ReferenceTime is { } time) options = options with { ReferenceTime = time };
        return item.Input.Format == InputFormat.Markdown && options.Markup == MarkupKind.Auto ? options with { Markup = MarkupKind.Markdown } : options;
    }

    /// <summary>Makes the text of a record that holds HTML; false for other records.</summary>
    /// <param name="record">The record.</param>
    /// <param name="item">Where it was read.</param>
    /// <param name="options">How to parse it, where that is asked for.</param>
    public static bool Make(PageRecord record, InputItem item, ParseOptions? options = null)
    {
        if (!record.IsHtml && !(item.Input.Format.HoldsRecords() && ContentSniffer.IsHtml(record.Text!))) return false;
        record.Html = HtmlText.Convert(record.Text!, new HtmlOptions { Address = AddressOf(record), ParseOptions = options ?? ParseOptions.Default });
        record.Text = record.Html.Text;
        record.IsHtml = false;
        return true;
    }

    /// <summary>Where the record says that the page was read.</summary>
    public static Uri? AddressOf(PageRecord record) =>
        record.TextOf("url") is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null;
}
