namespace ArticleParser.Export;

/// <summary>The cells of a table's row, which tabs part.</summary>
internal static class RowCells
{
    public static IReadOnlyList<MappedText> Of(MappedText row)
    {
        var (cells, start) = (new List<MappedText>(), 0);
        foreach (var cell in row.Text.Split('\t'))
        {
            var from = start;
            var pieces = row.GetPieces(new TextSpan(from, cell.Length)).Select(piece => piece with { Text = new TextSpan(piece.Text.Start - from, piece.Text.Length) });
            cells.Add(new MappedText(cell, pieces));
            start += cell.Length + 1;
        }

        return cells;
    }
}
