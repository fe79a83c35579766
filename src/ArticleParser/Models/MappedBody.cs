using System.Text;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>The text of a story as <see cref="Article.BodyText"/> has it, with where each character comes from.</summary>
internal sealed class MappedBody
{
    private readonly PageView _view;
    private readonly StringBuilder _text = new();
    private readonly List<MappedPiece> _pieces = [];

    private MappedBody(PageView view) => _view = view;

    public static MappedText Of(SyntaxTree tree)
    {
        var page = new ModelPage(tree);
        var items = new List<ModelItem>();
        ArticleBody.Blocks(page, items);
        var body = new MappedBody(tree.View);
        foreach (var item in items) body.Add(item);
        return new MappedText(body._text.ToString(), body._pieces);
    }

    private void Add(in ModelItem block)
    {
        var before = _text.Length;
        if (before > 0) _text.Append('\n');
        var start = _text.Length;
        if (block.Kind == SyntaxKind.TableRow) AddCells(block);
        else AddClean(ItemText.SpanOf(block));

        // What is left empty for reading is no block.
        if (_text.Length == start) _text.Length = before;
    }

    private void AddCells(in ModelItem row)
    {
        var span = ItemText.CellsOf(row);
        var cells = row.CharactersOf(span);
        foreach (var cell in cells.Split('\t'))
        {
            if (cell.Start.Value > 0) AddChar('\t', span.Start + cell.Start.Value - 1, span.Start + cell.Start.Value);
            AddClean(TextSpan.FromBounds(span.Start + cell.Start.Value, span.Start + cell.End.Value));
        }
    }

    private void AddClean(TextSpan span)
    {
        foreach (var c in CleanText.Trace(_view.Text.AsSpan(span.Start, span.Length))) AddChar(c.Char, span.Start + c.Start, span.Start + c.End);
    }

    /// <summary>A character that stands for a stretch of the view.</summary>
    private void AddChar(char c, int start, int end)
    {
        var source = TextSpan.FromBounds(_view.StartOf(start), _view.EndOf(end));
        var text = new TextSpan(_text.Length, 1);
        _text.Append(c);
        var isVerbatim = source.Length == 1 && _view.Source[source.Start] == c;
        if (isVerbatim && _pieces.Count > 0 && _pieces[^1] is { IsVerbatim: true } last && last.Source.End == source.Start && last.Text.End == text.Start)
            _pieces[^1] = new MappedPiece(TextSpan.FromBounds(last.Text.Start, text.End), TextSpan.FromBounds(last.Source.Start, source.End), true);
        else _pieces.Add(new MappedPiece(text, source, isVerbatim));
    }
}
