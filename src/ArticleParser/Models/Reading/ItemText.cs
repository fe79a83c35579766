using ArticleParser.Text;

namespace ArticleParser;

/// <summary>
/// The text for reading of a node or token: what a model's string is. A line gives what it is about, without its
/// marker, label or dateline, or the site's name behind a headline, and a row of a table its cells, parted by tabs.
/// </summary>
internal static class ItemText
{
    public static string Of(in ModelItem item) =>
        !item.IsToken && item.Kind == SyntaxKind.TableRow ? Cells(item) : CleanText.Of(item.CharactersOf(SpanOf(item)));

    /// <summary>Where that text stands; a line without such text gives an empty span or the whole of it.</summary>
    public static TextSpan SpanOf(in ModelItem item)
    {
        if (item.IsToken) return item.Span;
        switch (item.Kind)
        {
            case SyntaxKind.Paragraph or SyntaxKind.ListItem or SyntaxKind.Question or SyntaxKind.Answer
                or SyntaxKind.Caption or SyntaxKind.SectionLabel or SyntaxKind.RelatedLink:
                return item.TryToken(SyntaxKind.TextToken, out var text) ? text.Span : new TextSpan(item.Span.End, 0);
            case SyntaxKind.Headline:
                return HeadlineSuffix.Without(item);
            case SyntaxKind.Credit:
                return NamesOf(item) is { IsEmpty: false } names ? names : item.Span;
            case SyntaxKind.SourceLine:
                return NamesOf(item);
            default:
                return item.Span;
        }
    }

    /// <summary>From the first name to the last, with the words between them; empty where no name has any characters.</summary>
    public static TextSpan NamesOf(in ModelItem line)
    {
        int start = -1, end = -1;
        foreach (var name in line.Tokens(SyntaxKind.NameToken))
        {
            if (name.Span.IsEmpty) continue;
            if (start < 0) start = name.Span.Start;
            end = name.Span.End;
        }

        return start < 0 ? new TextSpan(line.Span.End, 0) : TextSpan.FromBounds(start, end);
    }

    /// <summary>Where a row's cells stand: the bars at the ends of a row of Markdown have no cell beyond them.</summary>
    public static TextSpan CellsOf(in ModelItem row)
    {
        var span = row.Span;
        var text = row.Characters;
        var before = text is ['\t', ..] ? 1 : 0;
        var behind = text.Length > before && text[^1] == '\t' ? 1 : 0;
        return TextSpan.FromBounds(span.Start + before, span.End - behind);
    }

    private static string Cells(in ModelItem row)
    {
        var cells = new List<string>();
        var text = row.CharactersOf(CellsOf(row));
        foreach (var cell in text.Split('\t')) cells.Add(CleanText.Of(text[cell]));
        return string.Join('\t', cells);
    }
}
