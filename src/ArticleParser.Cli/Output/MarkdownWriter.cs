namespace ArticleParser.Cli.Output;

/// <summary>Writes one article as Markdown: its blocks parted by blank lines, pictures' captions where they stood.</summary>
internal sealed class MarkdownWriter(TextWriter text)
{
    private bool _started;
    private SyntaxKind _before;

    public void Write(Article article)
    {
        if (article.Headline is { } headline) Block("# " + MarkdownText.Of(headline));
        foreach (var line in article.Standfirst?.Split('\n') ?? []) Block($"**{MarkdownText.Of(line)}**");
        if (Facts(article) is { Length: > 0 } facts) Block(facts);
        WriteStory(article);
        if (article.Source is { } source) Block("Source: " + MarkdownText.Of(source));
    }

    private static string Facts(Article article) => string.Join(" · ", new[]
    {
        article.Authors.Count > 0 ? "By " + MarkdownText.Of(string.Join(", ", article.Authors)) : null,
        article.DatePublished?.ToString(),
        article.DateModified is { } date ? $"updated {date}" : null,
    }.Where(fact => fact is not null));

    private void WriteStory(Article article)
    {
        var dateline = article.Dateline is { } place ? $"**{MarkdownText.Of(place)}** — " : "";
        var captions = new Queue<ArticleCaption>(article.Captions.OrderBy(caption => caption.Span.Start));
        foreach (var block in article.Body)
        {
            while (captions.TryPeek(out var caption) && caption.Span.Start < block.Span.Start) Caption(captions.Dequeue());
            var opens = dateline.Length > 0 && block.Kind == SyntaxKind.Paragraph;
            Write(block, opens ? dateline : "");
            if (opens) dateline = "";
        }

        while (captions.TryDequeue(out var caption)) Caption(caption);
    }

    private void Write(ArticleBlock block, string dateline)
    {
        var line = MarkdownText.Of(block.Text);
        switch (block.Kind)
        {
            case SyntaxKind.Subheading: Block("## " + line); break;
            case SyntaxKind.LiveEntry: Block("### " + line); break;
            case SyntaxKind.Question: Block($"**{line}**"); break;
            case SyntaxKind.Quotation: Block("> " + line, SyntaxKind.Quotation, ">"); break;
            case SyntaxKind.ListItem: Block("- " + line, SyntaxKind.ListItem); break;
            case SyntaxKind.TableRow: Row(line.Split('\t')); break;
            default: Block(dateline + line); break;
        }
    }

    private void Row(string[] cells)
    {
        var isFirst = _before != SyntaxKind.TableRow;
        Block($"| {string.Join(" | ", cells)} |", SyntaxKind.TableRow);
        if (isFirst) text.WriteLine("|" + string.Concat(cells.Select(_ => " --- |")));
    }

    private void Caption(ArticleCaption caption)
    {
        var credit = caption.Credit is { } who ? $"({MarkdownText.Of(who)})" : "";
        Block($"*{string.Join(' ', new[] { MarkdownText.Of(caption.Text), credit }.Where(part => part.Length > 0))}*");
    }

    /// <summary>Lines of one list, table or quotation follow each other; everything else is parted by a blank line.</summary>
    private void Block(string line, SyntaxKind kind = SyntaxKind.None, string? joint = null)
    {
        var joins = kind != SyntaxKind.None && kind == _before;
        if (joins && joint is not null) text.WriteLine(joint);
        if (_started && !joins) text.WriteLine();
        text.WriteLine(line);
        (_started, _before) = (true, kind);
    }
}
