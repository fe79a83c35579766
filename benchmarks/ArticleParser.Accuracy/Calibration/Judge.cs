using ArticleParser.CompilerServices;

namespace ArticleParser.Accuracy;

/// <summary>Holds what the parser said of a page against the gold.</summary>
internal sealed class Judge(CorpusPage page)
{
    private readonly BodyLines? _body = page.Gold.Body is { } body ? new BodyLines(body) : null;

    public Judgement[] Of(PageSyntax tree, PageScore score) => [.. Lines(tree), .. Headline(tree, score), .. Date(tree, score)];

    private IEnumerable<Judgement> Lines(PageSyntax tree) =>
        _body?.Each(tree).Where(line => !line.Found || line.Line.Value.Length > 0)
            .Select(line => Say(line.Found ? Claim.Story : Claim.Other, line.Found == line.Wanted, line.Line)) ?? [];

    private static IEnumerable<Judgement> Headline(PageSyntax tree, PageScore score)
    {
        if (score.Headline is { Held: true } headline && tree.Header.Headline is { } line) yield return Say(Claim.Headline, headline.Exact, line);
    }

    private static IEnumerable<Judgement> Date(PageSyntax tree, PageScore score)
    {
        if (score.Date is { Given: true } date && ModelItem.Of(tree).Page.Dates.Published is { } item)
            yield return new(Claim.Date, date.Right, (float)item.Confidence);
    }

    private static Judgement Say(Claim claim, bool right, LineSyntax line) =>
        new(claim, right, (float)line.Confidence);
}
