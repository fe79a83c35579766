using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>
/// The article of a page: its fields and the blocks of its story, as clean text.
/// Fields that are missing on the page are null; lists are never null.
/// </summary>
/// <example>
/// <code>
/// using ArticleParser;
///
/// Article article = Article.Parse("""
///     Harbour talks resume after six-day pause
///     By Jane Doe
///     March 3, 2031
///
///     Talks between the port authority and the dockers' union resumed on Monday, after a pause of six
///     days in which no ship was unloaded, both sides said in separate statements.
///
///     Neither side would say what had changed. A second round is planned for Thursday, the union said.
///
///     SOURCE: Nordwind and agencies
///     """);
/// Console.WriteLine(article.Headline); // Harbour talks resume after six-day pause
/// Console.WriteLine(article.Authors[0]); // Jane Doe
/// Console.WriteLine(article.DatePublished); // 2031-03-03
/// Console.WriteLine(article.Source); // Nordwind and agencies
/// </code>
/// </example>
[ArticleModel]
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed partial class Article
{
    /// <summary>
    /// Reads an article from the JSON of <see cref="ArticleJsonWriter.ToJson(Article, bool)"/>, the serializer or the command line.
    /// Unknown members are ignored.
    /// </summary>
    /// <param name="json">An object with the members <c>article</c> and <c>diagnostics</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The JSON is invalid or has another structure.</exception>
    public static Article FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ArticleJsonReader.Read(json);
    }

    /// <summary>The kind of the page.</summary>
    public PageKind PageKind { get; init; }

    /// <summary>The title of the story, without the name of the site or section after a bar or dash.</summary>
    public string? Headline { get; init; }

    /// <summary>The summary under the headline; several lines are joined with LF.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The newspaper section of the story, or its kicker.</summary>
    public string? Section { get; init; }

    /// <summary>The authors of the story, each name once, in page order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>
    /// The publication date, to the precision given on the page. If the header has only a modification date ("Updated
    /// March 3, 2031"), that date; if it has no date, the date of the dateline.
    /// </summary>
    public ArticleDate? DatePublished { get; init; }

    /// <summary>The date of the last modification, to the precision given on the page.</summary>
    public ArticleDate? DateModified { get; init; }

    /// <summary>The reading time given on the page, in minutes.</summary>
    public int? ReadingTime { get; init; }

    /// <summary>The place in the story's dateline.</summary>
    public string? Dateline { get; init; }

    /// <summary>The source of the story, such as an agency.</summary>
    public string? Source { get; init; }

    /// <summary>The blocks of the story, in page order.</summary>
    public IReadOnlyList<ArticleBlock> Body { get; init; } = [];

    /// <summary>The entries of a live blog, in page order. Their lines and paragraphs are also blocks of <see cref="Body"/>.</summary>
    public IReadOnlyList<ArticleLiveUpdate> LiveUpdates { get; init; } = [];

    /// <summary>The captions and credits of the story's pictures, in page order.</summary>
    public IReadOnlyList<ArticleCaption> Captions { get; init; } = [];

    /// <summary>The titles of other stories that are linked within this one.</summary>
    public IReadOnlyList<string> RelatedLinks { get; init; } = [];

    /// <summary>The topics and tags of the story, each once.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The diagnostics of the page, in text order.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The text of the story: its blocks, joined with LF.</summary>
    public string BodyText => string.Join('\n', Body.Select(block => block.Text));

    /// <summary>
    /// The word count of <see cref="BodyText"/>, in the units of its scripts. In English, Arabic or Korean, a word is a run between spaces that contains a letter
    /// or digit. Chinese, Japanese, Thai, Lao, Khmer and Burmese do not separate words, so each letter, with its marks, counts as one.
    /// </summary>
    public int WordCount => WordCounter.Count(BodyText);
}
