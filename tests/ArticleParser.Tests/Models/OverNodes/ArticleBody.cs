namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Reads the blocks of the story and the place it was filed from.</summary>
internal static class ArticleBody
{
    public static IReadOnlyList<ArticleBlock> Blocks(BodySyntax body)
    {
        var blocks = new List<ArticleBlock>();
        foreach (var node in body.ChildNodes())
        {
            // A dateline alone on its line is a paragraph without words of its own.
            if (node is AnyStoryBlockSyntax line && Block(line) is { Text.Length: > 0 } block) blocks.Add(block with { Confidence = line.Confidence });
        }

        return blocks;
    }

    public static string? Dateline(BodySyntax body)
    {
        foreach (var paragraph in body.Paragraphs)
        {
            if (paragraph.Dateline is { Span.IsEmpty: false } place) return place.ValueText;
        }

        return null;
    }

    private static ArticleBlock Block(AnyStoryBlockSyntax line) => line switch
    {
        ParagraphSyntax paragraph => OfToken(line, paragraph.Text),
        ListItemSyntax item => OfToken(line, item.Text),
        QuestionSyntax question => OfToken(line, question.Text),
        AnswerSyntax answer => OfToken(line, answer.Text),
        TableRowSyntax row => new(line.Kind, string.Join('\t', row.Cells.Select(cell => cell.ValueText)), line.Span),
        _ => new(line.Kind, line.Value, line.Span),
    };

    private static ArticleBlock OfToken(AnyStoryBlockSyntax line, SyntaxToken? text) =>
        new(line.Kind, text?.ValueText ?? "", text?.Span ?? line.Span);
}
