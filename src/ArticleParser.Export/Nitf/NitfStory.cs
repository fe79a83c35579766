namespace ArticleParser.Export;

/// <summary>Writes the story as the content of a NITF body: its blocks, with the captions where they stood.</summary>
internal sealed class NitfStory
{
    private readonly MappedWriter _output;
    private readonly PageWords _words;
    private string? _open;

    private NitfStory(MappedWriter output, PageWords words) => (_output, _words) = (output, words);

    public static void Write(MappedWriter output, PageWords words)
    {
        var story = new NitfStory(output, words);
        output.Add("<body.content>");
        var captions = new Queue<ArticleCaption>(words.Article.Captions.OrderBy(caption => caption.Span.Start));
        foreach (var (block, text) in words.Blocks())
        {
            while (captions.TryPeek(out var caption) && caption.Span.Start < block.Span.Start) story.Caption(captions.Dequeue());
            story.Block(block.Kind, text);
        }

        while (captions.TryDequeue(out var caption)) story.Caption(caption);
        story.Within(null);
        output.Add("</body.content>");
    }

    private void Block(SyntaxKind kind, MappedText text)
    {
        switch (kind)
        {
            case SyntaxKind.ListItem: Item("ul", "<li>", text, "</li>"); break;
            case SyntaxKind.TableRow: Row(text); break;
            case SyntaxKind.Quotation: Item("bq", "<block><p>", text, "</p></block>"); break;
            case SyntaxKind.Subheading or SyntaxKind.LiveEntry: Item(null, "<hl2>", text, "</hl2>"); break;
            case SyntaxKind.Question: Item(null, "<p><em>", text, "</em></p>"); break;
            default: Item(null, "<p>", text, "</p>"); break;
        }
    }

    private void Item(string? around, string before, MappedText text, string after)
    {
        Within(around);
        _output.Add(before).Add(text, Escape.Xml).Add(after);
    }

    private void Row(MappedText row)
    {
        Within("table");
        _output.Add("<tr>");
        foreach (var cell in RowCells.Of(row)) _output.Add("<td>").Add(cell, Escape.Xml).Add("</td>");
        _output.Add("</tr>");
    }

    private void Caption(ArticleCaption caption)
    {
        Within(null);
        _output.Add("<media media-type=\"image\"><media-reference/>");
        if (caption.Text.Length > 0) _output.Add("<media-caption><p>").Add(_words.CaptionPart(caption, caption.Text), Escape.Xml).Add("</p></media-caption>");
        if (caption.Credit is { } credit) _output.Add("<media-producer>").Add(_words.CaptionPart(caption, credit), Escape.Xml).Add("</media-producer>");
        _output.Add("</media>");
    }

    /// <summary>Rows of one table, items of one list and lines of one quotation stand in one element.</summary>
    private void Within(string? element)
    {
        if (element == _open) return;
        if (_open is not null) _output.Add($"</{_open}>");
        if (element is not null) _output.Add($"<{element}>");
        _open = element;
    }
}
