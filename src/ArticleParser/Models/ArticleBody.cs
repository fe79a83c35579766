using ArticleParser.Text;

namespace ArticleParser;

/// <summary>Finds the blocks of the story and the place it was filed from.</summary>
internal static class ArticleBody
{
    public static void Blocks(ModelPage page, List<ModelItem> items)
    {
        foreach (var line in page.Section(SyntaxKind.Body).Within(SyntaxKind.None))
        {
            // A dateline alone on its line is a paragraph without words of its own.
            if (SyntaxFacts.IsAnyStoryBlock(line.Kind) && !CleanText.IsBlank(line.CharactersOf(ItemText.SpanOf(line)))) items.Add(line);
        }
    }

    public static void Dateline(ModelPage page, List<ModelItem> items)
    {
        foreach (var paragraph in page.Section(SyntaxKind.Body).Within(SyntaxKind.Paragraph))
        {
            if (!paragraph.TryToken(SyntaxKind.PlaceToken, out var place) || place.Span.IsEmpty) continue;
            items.Add(place);
            return;
        }
    }
}
