namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Pairs captions with credits.</summary>
internal static class ArticleCaptions
{
    public static IReadOnlyList<ArticleCaption> Of(ArticleLines lines)
    {
        var captions = new List<ArticleCaption>();
        foreach (var figure in lines.Figures) Add(captions, figure);
        return captions;
    }

    /// <summary>A credit goes with the caption before it, or with the one after it where the figure opens with the credit.</summary>
    private static void Add(List<ArticleCaption> captions, AnyFigureSyntax figure)
    {
        var first = captions.Count;
        foreach (var node in figure.ChildNodes())
        {
            var last = captions.Count > first ? captions[^1] : null;
            if (node is CaptionSyntax caption)
            {
                var text = caption.Text;
                if (last is { Text.Length: 0 }) captions[^1] = last with { Text = text.ValueText, Span = Cover(last.Span, text.Span) };
                else captions.Add(new ArticleCaption(text.ValueText, null, text.Span));
            }
            else if (node is CreditSyntax credit)
            {
                var who = ArticleSource.Joined(credit, credit.Names) ?? credit.Value;
                if (last is { Credit: null }) captions[^1] = last with { Credit = who, Span = Cover(last.Span, credit.Span) };
                else captions.Add(new ArticleCaption("", who, credit.Span));
            }
        }
    }

    private static TextSpan Cover(TextSpan first, TextSpan second) => TextSpan.FromBounds(first.Start, second.End);
}
