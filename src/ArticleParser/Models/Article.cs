using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>
/// What a page says, without the page: its fields and the blocks of its story, cleaned for reading.
/// Fields that the page does not give are null; lists are never null.
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
    /// Reads an article from JSON: what <see cref="ArticleJsonWriter.ToJson(Article, bool)"/>, the serializer and the command line write.
    /// Members that are not known are passed over.
    /// </summary>
    /// <param name="json">An object with the member <c>article</c>, and <c>diagnostics</c> beside it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is no JSON, or not of this shape.</exception>
    public static Article FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ArticleJsonReader.Read(json);
    }

    /// <summary>What kind of page the text is.</summary>
    public PageKind PageKind { get; init; }

    /// <summary>The title of the story, less the name of the site or its section behind a bar or a dash.</summary>
    public string? Headline { get; init; }

    /// <summary>The summary under the headline; one of several lines keeps them apart by LF.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The section that the story stands in, or its kicker.</summary>
    public string? Section { get; init; }

    /// <summary>Who wrote the story, each name once, in the order of the page.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>
    /// When the story was published, as precisely as the page says. Where its header tells of a change alone ("Updated
    /// March 3, 2031"), that day; where nothing dates it, the day that its text opens with.
    /// </summary>
    public ArticleDate? DatePublished { get; init; }

    /// <summary>When the story was last changed, as precisely as the page says.</summary>
    public ArticleDate? DateModified { get; init; }

    /// <summary>How long reading takes by the page's own word, in minutes.</summary>
    public int? ReadingTime { get; init; }

    /// <summary>The place that the story was filed from.</summary>
    public string? Dateline { get; init; }

    /// <summary>Where the story comes from, such as an agency.</summary>
    public string? Source { get; init; }

    /// <summary>The blocks of the story, in the order of the page.</summary>
    public IReadOnlyList<ArticleBlock> Body { get; init; } = [];

    /// <summary>The entries of a live blog, in the order of the page. Their lines and paragraphs are blocks of <see cref="Body"/> as well.</summary>
    public IReadOnlyList<ArticleLiveUpdate> LiveUpdates { get; init; } = [];

    /// <summary>The words that go with the story's pictures, in the order of the page.</summary>
    public IReadOnlyList<ArticleCaption> Captions { get; init; } = [];

    /// <summary>The titles of other stories that this one points to from within.</summary>
    public IReadOnlyList<string> RelatedLinks { get; init; } = [];

    /// <summary>The topics and tags that the page gives the story, each once.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What is odd about the page, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The text of the story: its blocks, joined by LF.</summary>
    public string BodyText => string.Join('\n', Body.Select(block => block.Text));

    /// <summary>
    /// How many words <see cref="BodyText"/> has, in the units of its scripts: runs between spaces that hold a letter or digit, as in English, Arabic or
    /// Korean. Chinese, Japanese, Thai, Lao, Khmer and Burmese part no words, so that each letter, with the marks on it, counts as one.
    /// </summary>
    public int WordCount => WordCounter.Count(BodyText);
}
