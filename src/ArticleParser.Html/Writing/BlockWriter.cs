using System.Runtime.InteropServices;

namespace ArticleParser.Html.Writing;

/// <summary>Gathers the characters of a line and writes it when it ends, with what stands before it: quotes' and lists' marks, a heading's.</summary>
internal sealed class BlockWriter
{
    private const int DeepestQuote = 8;

    private readonly MarkedTextBuilder _text;
    private readonly LineWriter _lines;
    private readonly List<Atom> _line = [];
    private readonly ListMarks _lists = new();
    private readonly List<Target> _links = [];
    private readonly List<Target> _images = [];

    private List<List<Atom>>? _cells;
    private bool _wasBreak;

    // What holds of the next characters.
    private Frame _frame;

    // How many line breaks the next line is set off by.
    private int _gap;

    public BlockWriter(MarkedTextBuilder text)
    {
        _text = text;
        _lines = new LineWriter(text, _links, _images);
    }

    /// <summary>The next characters are those of an element.</summary>
    public void Follow(in Frame frame) => _frame = frame;

    /// <summary>Whether lines are those of a program.</summary>
    public bool IsCode { get; private set; }

    public bool IsInList => !_lists.IsEmpty;

    public bool IsInCell => _cells is not null;

    private bool HasLine => LineWriter.Trim(CollectionsMarshal.AsSpan(_line)).Length > 0;

    public int AddLink(Target link)
    {
        _links.Add(link);
        return _links.Count;
    }

    public void AddImage(Target image, int mark)
    {
        _images.Add(image);
        Add(new Atom(Atom.Picture, -1, 0, _frame.Style, _frame.Link) { Image = _images.Count, Mark = mark });
    }

    public void Add(char c, int source, int length)
    {
        if (Parsing.Blanks.Is(c) && !_frame.IsPreformatted)
        {
            if (_line.Count == 0 || _line[^1].IsBlank) return;
            c = ' ';
        }

        if (c == '\n' && !IsInCell) Break(IsCode || HasLine ? 1 : 2);
        else Add(new Atom(c is '\n' or '\r' or '\f' ? ' ' : c, source, length, _frame.Heading > 0 ? Emphasis.None : _frame.Style, _frame.Link) { Mark = _frame.Mark });
    }

    /// <summary>What the writer of the HTML meant as a line break: in headings and cells a space, two of them a paragraph's end.</summary>
    public void HardBreak()
    {
        if (IsInCell || _frame.Heading > 0)
        {
            Add(' ', -1, 0);
            return;
        }

        var isSecond = _wasBreak && !HasLine;
        Break(isSecond ? 2 : 1);
        _wasBreak = true;
    }

    /// <summary>Ends the line; the next one is set off by as many line breaks at least. In a cell it becomes a space.</summary>
    public void Break(int gap)
    {
        if (IsInCell)
        {
            Add(' ', -1, 0);
            return;
        }

        Flush();

        // Before the first words of an item nothing sets off what is within it.
        _gap = IsCode ? _gap + gap : Math.Max(_gap, _lists.IsItemOpen ? 1 : gap);
    }

    public void OpenList(bool isOrdered, int first) => _lists.Open(isOrdered, first);

    public void CloseList() => _lists.Close();

    /// <summary>The next line is the first of an item.</summary>
    public void OpenItem(int? number) => _lists.OpenItem(number);

    public void Rule()
    {
        Break(2);
        Begin();
        _text.Append("* * *");
        _gap = 2;
    }

    public void OpenCode(string fence)
    {
        Break(2);
        Begin();
        _text.Append(fence);
        (IsCode, _gap) = (true, 1);
    }

    public void CloseCode(string fence)
    {
        Flush();
        _gap = 1;
        Begin();
        _text.Append(fence);
        (IsCode, _gap) = (false, 2);
    }

    public void OpenRow()
    {
        Flush();
        _cells = [];
    }

    public void CloseCell(int columns)
    {
        _cells!.Add([.. _line]);
        _line.Clear();
        for (var i = 1; i < columns; i++) _cells.Add([]);
    }

    /// <summary>Writes the row, and under the first one of a table the rule that makes it one.</summary>
    public void CloseRow(bool isFirst, int columns)
    {
        var cells = _cells!;
        _cells = null;
        while (cells.Count < columns) cells.Add([]);
        Begin();
        foreach (var cell in cells)
        {
            _text.Append("| ");
            _lines.Write(cell);
            _text.Append(' ');
        }

        _text.Append('|');
        _gap = 1;
        if (!isFirst) return;
        Begin();
        foreach (var _ in cells) _text.Append("| --- ");
        _text.Append('|');
        _gap = 1;
    }

    private void Add(Atom atom)
    {
        _line.Add(atom);
        if (!atom.IsBlank) _wasBreak = false;
    }

    private void Flush()
    {
        if (IsCode) WriteCode();
        else if (HasLine)
        {
            Begin();
            if (_frame.Heading > 0) _text.Append(new string('#', _frame.Heading) + " ");
            _lines.Write(_line, _frame.Heading > 0);
        }

        _line.Clear();
    }

    private void WriteCode()
    {
        if (_gap > 0 && _line.Count > 0) Begin();
        foreach (var atom in _line) _text.Append(atom.Character, atom.Span, atom.Mark);
    }

    /// <summary>Sets the line off from the last one, and writes what stands before it.</summary>
    private void Begin()
    {
        if (_text.Length > 0 && _gap > 0) _text.Append(new string('\n', _gap));
        _gap = 0;
        _wasBreak = false;
        if (IsCode) return;
        _lists.Write(_text);
        for (var i = 0; i < Math.Min(_frame.Quotes, DeepestQuote); i++) _text.Append("> ");
    }
}
