using System.Buffers;
using System.Text;

namespace ArticleParser.Export;

/// <summary>A form that pages are written in, one after the other. Immutable and safe to use from several threads.</summary>
/// <example>
/// <code>
/// using ArticleParser;
/// using ArticleParser.Export;
///
/// SyntaxTree tree = SyntaxTree.ParseText("""
///     Harbour talks resume after six-day pause
///     By Jane Doe
///
///     Talks between the port authority and the dockers' union resumed on Monday, after a pause of six days, both sides said.
///     """);
/// ExportPage page = new(tree) { Id = "1", Url = "https://nordwind.example/sea/1" };
/// Console.WriteLine(ExportFormat.Markdown().ToText(page).Split('\n')[0]); // # Harbour talks resume after six-day pause
/// </code>
/// </example>
public abstract class ExportFormat
{
    private protected ExportFormat()
    {
    }

    /// <summary>NewsArticle of schema.org, and LiveBlogPosting for live blogs, as one line of JSON-LD a page.</summary>
    public static ExportFormat JsonLd { get; } = new JsonLdFormat();

    /// <summary>Items of IPTC's ninjs 3.1, as one line of JSON a page. A page without an address gets a name of its text.</summary>
    public static ExportFormat Ninjs { get; } = new NinjsFormat();

    /// <summary>Documents of datatrove, as its JsonlReader reads them: <c>text</c>, <c>id</c>, <c>metadata</c>.</summary>
    public static ExportFormat Datatrove { get; } = new DatatroveFormat();

    /// <summary>Attributes of Dolma: for each role the spans of its lines in the text that was parsed, in code points.</summary>
    public static ExportFormat Dolma { get; } = new DolmaFormat();

    /// <summary>The text of the story, a block a line.</summary>
    public static ExportFormat PlainText { get; } = new TextFormat();

    /// <summary>Documents of IPTC's NITF 3.6, each on a line of its own.</summary>
    public static ExportFormat Nitf { get; } = new NitfFormat();

    /// <summary>What stands before all pages, such as the names of columns.</summary>
    public virtual string Header => "";

    /// <summary>What stands between two pages.</summary>
    public virtual string Separator => "";

    /// <summary>Markdown: headline, standfirst, facts, and the blocks of the story with the captions where they stood.</summary>
    /// <param name="frontMatter">Whether it begins with the page's fields as YAML.</param>
    public static ExportFormat Markdown(bool frontMatter = false) => new MarkdownFormat(frontMatter);

    /// <summary>Rows of RFC 4180 under a row with the columns' names, with LF between them.</summary>
    /// <param name="columns">The columns; null for <see cref="ExportColumn.Usual"/>.</param>
    public static ExportFormat Csv(IReadOnlyList<ExportColumn>? columns = null) => new CsvFormat(columns ?? ExportColumn.Usual, ',');

    /// <summary>The same with tabs between the columns.</summary>
    /// <param name="columns">The columns; null for <see cref="ExportColumn.Usual"/>.</param>
    public static ExportFormat Tsv(IReadOnlyList<ExportColumn>? columns = null) => new CsvFormat(columns ?? ExportColumn.Usual, '\t');

    /// <summary>Writes one page in UTF-8, without <see cref="Header"/> and <see cref="Separator"/>.</summary>
    /// <param name="output">What takes the bytes.</param>
    /// <param name="page">The page.</param>
    public abstract void Write(IBufferWriter<byte> output, ExportPage page);

    /// <summary>One page as text.</summary>
    /// <param name="page">The page.</param>
    public string ToText(ExportPage page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, page);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>
    /// One page as text with its source map: which span of the page's text each piece of it comes from. Null for forms that are made of columns or JSON: where
    /// their body text comes from says <see cref="SyntaxTree.GetBodyText"/>.
    /// </summary>
    /// <param name="page">The page.</param>
    public virtual MappedText? ToMappedText(ExportPage page) => null;

    /// <summary>Writes pages as they come, and all that stands before and between them.</summary>
    /// <param name="output">What takes the bytes. It is not closed.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="cancellationToken">Stops the work between two pages.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="pages"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public async Task WriteAllAsync(Stream output, IAsyncEnumerable<ExportPage> pages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(pages);
        var buffer = new ArrayBufferWriter<byte>();
        Encoding.UTF8.GetBytes(Header, buffer);
        var isFirst = true;
        await foreach (var page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!isFirst) Encoding.UTF8.GetBytes(Separator, buffer);
            isFirst = false;
            Write(buffer, page);
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }

        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
