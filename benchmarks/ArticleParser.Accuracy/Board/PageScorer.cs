using System.Diagnostics;

namespace ArticleParser.Accuracy;

/// <summary>Parses one page in several styles and scores each.</summary>
internal sealed class PageScorer(CorpusPage page, IPageParser parser, bool judges)
{
    // The same for all styles of the page.
    private readonly Judge? _judge = judges ? new Judge(page) : null;
    private readonly Shingles? _goldBody = page.Gold.Body is { } body ? new Shingles(body) : null;

    public PageScore Score(string style)
    {
        var text = page.Texts[style];
        var start = Stopwatch.GetTimestamp();
        PageSyntax? tree = null;
        var article = Attempt.To(() => Article.From(tree = parser.Parse(text, page.Publisher, page.ElementsOf(style)).GetRoot()), out var failure);
        var time = Stopwatch.GetElapsedTime(start);
        var score = Compare(style, text, article ?? new Article()) with { Kind = article?.PageKind, Time = time, Failure = failure };
        return article is null || _judge is null ? score : score with { Judgements = _judge.Of(tree!, score) };
    }

    private PageScore Compare(string style, string text, Article article)
    {
        var gold = page.Gold;
        var normalPage = NormalText.Of(text);
        var body = article.BodyText;
        var normalBody = gold.With is null && gold.Without is null ? "" : NormalText.Of(body);
        return Figures(new PageScore
        {
            Dataset = page.Dataset,
            Style = style,
            Id = page.Id,
            Lang = page.Lang,
            Characters = text.Length,
            Body = _goldBody is { } goldBody ? BodyScore.Of(goldBody, new Shingles(body)) : null,
            Whole = gold.Body is { } goldText ? SegmentScore.Whole(goldText, article.Body.Select(block => block.Text)) : null,
            Headline = gold.Headline is { } headline ? HeadlineScore.Of(headline, article.Headline, normalPage) : null,
            Date = gold.Published is { } day ? DateScore.Of(day, article.DatePublished is not null, Day(article), text) : null,
            Authors = gold.Authors is { } authors ? AuthorScore.Of(authors, article.Authors, normalPage) : null,
            Standfirst = gold.Standfirst is { } standfirst ? TokenF1.Of(standfirst, article.Standfirst ?? "") : null,
            With = gold.With is { } with ? SegmentScore.With(with, normalBody) : null,
            Without = gold.Without is { } without ? SegmentScore.Without(without, normalBody) : null,
            WrongSpans = SpanScore.Wrong(text, article.Body.Select(block => (block.Text, block.Span))),
        }, article);
    }

    private PageScore Figures(PageScore score, Article article)
    {
        var subheadings = article.Body.Where(block => block.Kind == SyntaxKind.Subheading).Select(block => block.Text);
        var captions = article.Captions.Select(caption => caption.Text).ToList();
        var credits = article.Captions.Select(caption => caption.Credit ?? "").ToList();
        return score with
        {
            Subheadings = page.Gold.Subheadings is { } gold ? MatchCounts.Exact(gold, subheadings) : null,
            Captions = page.Gold.Captions is { } goldCaptions ? MatchCounts.Exact(goldCaptions, captions) : null,
            SoftCaptions = page.Gold.Captions is { } softCaptions ? MatchCounts.Soft(softCaptions, captions) : null,
            Credits = page.Gold.Credits is { } goldCredits ? MatchCounts.Exact(goldCredits, credits) : null,
            SoftCredits = page.Gold.Credits is { } softCredits ? MatchCounts.Soft(softCredits, credits) : null,
        };
    }

    /// <summary>The method that threw, without its file: a board may be published, and where it was built is no one's business.</summary>
    private static DateOnly? Day(Article article) => article.DatePublished is { } date && date.TryToDateOnly(out var day) ? day : null;
}
