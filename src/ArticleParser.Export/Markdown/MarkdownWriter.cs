namespace ArticleParser.Export;

/// <summary>Writes one article as Markdown: its blocks parted by blank lines, pictures' captions where they stood.</summary>
internal sealed class MarkdownWriter(MappedWriter output)
{
    private bool _started;
    private SyntaxKind _before;

    public void Write(PageWords words)
    {
        if (words.Headline is { } headline) Begin().Add("# ").Add(headline, Escape.Markdown).Add("\n");
        foreach (var line in words.Standfirst) Begin().Add("**").Add(line, Escape.Markdown).Add("**\n");
        Facts(words);
        WriteStory(words);
        if (words.Source is { } source) Begin().Add("Source: ").Add(source, Escape.Markdown).Add("\n");
    }

    private void Facts(PageWords words)
    {
        var isFirst = true;
        if (words.Authors.Count > 0)
        {
            Fact("By ");
            for (var i = 0; i < words.Authors.Count; i++) output.Add(i > 0 ? ", " : "").Add(words.Authors[i], Escape.Markdown);
        }

        if (words.Published is { } published) Fact("").Add(published, Escape.None);
        if (words.Modified is { } modified) Fact("updated ").Add(modified, Escape.None);
        if (!isFirst) output.Add("\n");

        MappedWriter Fact(string opening)
        {
            if (isFirst) Begin();
            else output.Add(" · ");
            isFirst = false;
            return output.Add(opening);
        }
    }

    private void WriteStory(PageWords words)
    {
        var dateline = words.Dateline;
        var captions = new Queue<ArticleCaption>(words.Article.Captions.OrderBy(caption => caption.Span.Start));
        foreach (var (block, text) in words.Blocks())
        {
            while (captions.TryPeek(out var caption) && caption.Span.Start < block.Span.Start) Caption(captions.Dequeue(), words);
            var opens = dateline is not null && block.Kind == SyntaxKind.Paragraph;
            Write(block.Kind, text, opens ? dateline : null);
            if (opens) dateline = null;
        }

        while (captions.TryDequeue(out var caption)) Caption(caption, words);
    }

    private void Write(SyntaxKind kind, MappedText text, MappedText? dateline)
    {
        switch (kind)
        {
            case SyntaxKind.Subheading: Line("## ", text); break;
            case SyntaxKind.LiveEntry: Line("### ", text); break;
            case SyntaxKind.Question: Line("**", text, "**"); break;
            case SyntaxKind.Quotation: Begin(SyntaxKind.Quotation, ">\n").Add("> ").Add(text, Escape.Markdown).Add("\n"); break;
            case SyntaxKind.ListItem: Begin(SyntaxKind.ListItem).Add("- ").Add(text, Escape.Markdown).Add("\n"); break;
            case SyntaxKind.TableRow: Row(text); break;
            default:
                Begin();
                if (dateline is not null) output.Add("**").Add(dateline, Escape.Markdown).Add("** — ");
                output.Add(text, Escape.Markdown).Add("\n");
                break;
        }
    }

    private void Line(string before, MappedText text, string after = "") => Begin().Add(before).Add(text, Escape.Markdown).Add(after + "\n");

    private void Row(MappedText row)
    {
        var isFirst = _before != SyntaxKind.TableRow;
        Begin(SyntaxKind.TableRow);
        var cells = RowCells.Of(row);
        foreach (var cell in cells) output.Add("| ").Add(cell, Escape.Markdown).Add(" ");
        output.Add("|\n");
        if (isFirst) output.Add("|" + string.Concat(cells.Select(_ => " --- |")) + "\n");
    }

    private void Caption(ArticleCaption caption, PageWords words)
    {
        Begin().Add("*");
        if (caption.Text.Length > 0) output.Add(words.CaptionPart(caption, caption.Text), Escape.Markdown);
        if (caption.Credit is { } credit) output.Add(caption.Text.Length > 0 ? " (" : "(").Add(words.CaptionPart(caption, credit), Escape.Markdown).Add(")");
        output.Add("*\n");
    }

    /// <summary>Lines of one list, table or quotation follow each other; everything else is parted by a blank line.</summary>
    private MappedWriter Begin(SyntaxKind kind = SyntaxKind.None, string joint = "")
    {
        var joins = kind != SyntaxKind.None && kind == _before;
        if (joins) output.Add(joint);
        else if (_started) output.Add("\n");
        (_started, _before) = (true, kind);
        return output;
    }
}
