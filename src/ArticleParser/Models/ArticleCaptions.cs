using ArticleParser.Text;

namespace ArticleParser;

/// <summary>Pairs captions with credits.</summary>
internal static class ArticleCaptions
{
    public static ArticleCaption[] Of(ModelPage page)
    {
        List<ArticleCaption>? captions = null;
        foreach (var figure in page.Story(SyntaxKind.None))
        {
            if (SyntaxFacts.IsAnyFigure(figure.Kind)) Add(captions ??= [], figure);
        }

        return captions is null ? [] : [.. captions];
    }

    /// <summary>The lines that say what the story's pictures show.</summary>
    public static void Lines(ModelPage page, List<ModelItem> items)
    {
        foreach (var figure in page.Story(SyntaxKind.None))
        {
            if (!SyntaxFacts.IsAnyFigure(figure.Kind)) continue;
            foreach (var caption in figure.Nodes(SyntaxKind.Caption)) items.Add(caption);
        }
    }

    /// <summary>A credit goes with the caption before it, or with the one after it where the figure opens with the credit.</summary>
    private static void Add(List<ArticleCaption> captions, in ModelItem figure)
    {
        var first = captions.Count;
        foreach (var line in figure.Nodes(SyntaxKind.None))
        {
            var last = captions.Count > first ? captions[^1] : null;
            var text = line.Kind is SyntaxKind.Caption or SyntaxKind.Credit ? ItemText.Of(line) : "";
            if (line.Kind == SyntaxKind.Caption)
            {
                var span = line.Page.SpanOf(ItemText.SpanOf(line));
                var credit = CreditOf(line);
                if (last is { Text.Length: 0 }) captions[^1] = last with { Text = text, Credit = last.Credit ?? credit, Span = Cover(last.Span, span) };
                else captions.Add(new ArticleCaption(text, credit, credit is null ? span : line.Page.SpanOf(line.Span)));
            }
            else if (line.Kind == SyntaxKind.Credit)
            {
                if (last is { Credit: null }) captions[^1] = last with { Credit = text, Span = Cover(last.Span, line.Page.SpanOf(line.Span)) };
                else captions.Add(new ArticleCaption("", text, line.Page.SpanOf(line.Span)));
            }
        }
    }

    /// <summary>The picture's maker, where the caption itself names one; otherwise null.</summary>
    private static string? CreditOf(in ModelItem caption) => ItemText.NamesOf(caption) is { IsEmpty: false } names ? CleanText.Of(caption.CharactersOf(names)) : null;

    private static TextSpan Cover(TextSpan first, TextSpan second) => TextSpan.FromBounds(first.Start, second.End);
}
