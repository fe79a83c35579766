using AngleSharp.Dom;
using ArticleParser.Html.Metadata;
using ArticleParser.Html.Parsing;

namespace ArticleParser.Html.Writing;

/// <summary>Walks the elements of a page in their order and writes what a browser shows of them. The stack is the walk's own.</summary>
internal sealed class PageWalker
{
    private readonly ParsedHtml _page;
    private readonly TextPlaces _places;
    private readonly BlockWriter _writer;
    private readonly Addresses _addresses;
    private readonly PageMetadata _metadata;
    private readonly List<TextPlace> _found = [];
    private readonly Stack<Frame> _open = new();
    private Frame _current = new();

    private PageWalker(ParsedHtml page, MarkedTextBuilder text, Addresses addresses, PageMetadata metadata, bool showsAll)
    {
        (_page, _addresses, _metadata, _showsAll) = (page, addresses, metadata, showsAll);
        _places = new TextPlaces(page);
        _writer = new BlockWriter(text);
    }

    // A page that shows next to nothing until its scripts have run.
    private const int LittleText = 200;
    private const int MuchMore = 5;

    private readonly bool _showsAll;
    private int _shown;
    private int _hidden;

    /// <summary>Writes the page. Where a page hides nearly all of its text until a script shows it, the text is shown.</summary>
    public static void Walk(ParsedHtml page, MarkedTextBuilder text, Addresses addresses, PageMetadata metadata)
    {
        var walker = new PageWalker(page, text, addresses, metadata, showsAll: false);
        walker.Walk();
        if (walker._shown >= LittleText || walker._hidden < LittleText || walker._hidden < walker._shown * MuchMore) return;
        text.Clear();
        new PageWalker(page, text, addresses, new PageMetadata(), showsAll: true).Walk();
    }

    private void Walk()
    {
        _current = new Frame { Node = _page.Document };
        while (true)
        {
            if (_current.Next < _current.Node.ChildNodes.Length)
            {
                var child = _current.Node.ChildNodes[_current.Next++];
                if (child is IText text) Text(text);
                else if (child is IElement element) Enter(element);
                continue;
            }

            if (_current.Node is IElement left) Leave(left);
            if (!_open.TryPop(out var outer)) break;
            _current = outer;
            Restore();
        }

        _writer.Break(1);
    }

    private void Enter(IElement element)
    {
        var tag = TagOf(element);
        _metadata.Look(element, tag);
        if (element.LocalName == "base") _addresses.SetBase(Attribute(element, "href"));
        _open.Push(_current);
        _current = _current with { Node = element, Next = 0, IsRow = false, IsCell = false, Fence = null };
        _current.IsUnseen |= Elements.IsHidden(element.LocalName);
        _current.IsHidden |= _current.IsUnseen || (!_showsAll && InlineStyle.IsHidden(element));
        if (_current.IsHidden) return;
        Open(element, tag);
        Restore();
    }

    /// <summary>The writer's state is the innermost open element's.</summary>
    private void Restore() => (_writer.Style, _writer.Link, _writer.Heading, _writer.Quotes, _writer.IsPreformatted) = (_current.Style, _current.Link, _current.Heading, _current.Quotes, _current.IsPreformatted);

    private void Open(IElement element, TextSpan tag)
    {
        var name = element.LocalName;
        if (IsBlock(element)) _writer.Break(Gap(name));
        switch (name)
        {
            case "br":
                _writer.HardBreak();
                break;
            case "hr" when !_writer.IsInCell:
                _writer.Rule();
                break;
            case "img":
                Image(element, tag);
                break;
            case "a" when element.HasAttribute("href"):
                _current.Link = _writer.AddLink(new Target(_addresses.Resolve(Attribute(element, "href")), "", tag));
                break;
            case "b" or "strong":
                _current.Style |= Emphasis.Bold;
                break;
            case "i" or "em":
                _current.Style |= Emphasis.Italic;
                break;
            case "q":
                Mark('“');
                break;
            case "blockquote":
                _current.Quotes++;
                break;
            case "pre" or "listing" or "xmp" or "plaintext":
                OpenPreformatted(element);
                break;
            case "ul" or "menu" or "dir" or "ol":
                _writer.OpenList(name == "ol", Number(element, "start") ?? 1);
                break;
            case "li":
                _writer.OpenItem(Number(element, "value"));
                break;
            case "table":
                (_current.Columns, _current.Rows) = (_writer.IsInCell ? 0 : DataTables.Columns(element), new RowCount());
                break;
            case "tr" when _current.Columns > 0 && !_writer.IsInCell:
                _writer.OpenRow();
                _current.IsRow = true;
                break;
            case "td" or "th" when _current.Columns > 0 && _writer.IsInCell:
                _current.IsCell = true;
                break;
            default:
                if (Elements.HeadingLevel(name) is > 0 and var level && !_writer.IsInCell) _current.Heading = level;
                break;
        }
    }

    private void Leave(IElement element)
    {
        if (_current.IsHidden) return;
        var name = element.LocalName;
        if (_current.IsCell) _writer.CloseCell(DataTables.Span(element));
        else if (_current.IsRow) _writer.CloseRow(_current.Rows!.Count++ == 0, _current.Columns);
        else if (_current.Fence is { } fence) _writer.CloseCode(fence);
        else if (IsList(name)) CloseList(name);
        else if (IsBlock(element)) _writer.Break(Gap(name));
        else if (name == "q") Mark('”');
    }

    /// <summary>A list within a list stands close to its item.</summary>
    private int Gap(string name) => !Elements.IsSpaced(name) || (_writer.IsInList && IsList(name)) ? 1 : 2;

    private static bool IsList(string name) => name is "ul" or "ol" or "menu" or "dir";

    private void CloseList(string name)
    {
        _writer.Break(1);
        _writer.CloseList();
        _writer.Break(Gap(name));
    }

    private static bool IsBlock(IElement element) => InlineStyle.IsBlock(element) ?? Elements.IsBlock(element.LocalName);

    /// <summary>A program's lines stand between fences; those of other preformatted text are lines of the page.</summary>
    private void OpenPreformatted(IElement element)
    {
        _current.IsPreformatted = true;
        var isCode = element.ChildElementCount == 1 && element.FirstElementChild!.LocalName is "code" or "samp" or "kbd";
        if (!isCode || _writer.IsInCell) return;
        _current.Fence = Fence(element.TextContent);
        _writer.OpenCode(_current.Fence);
    }

    /// <summary>Longer than any run of backticks within.</summary>
    private static string Fence(string code)
    {
        int longest = 0, run = 0;
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(3, longest + 1));
    }

    private void Image(IElement image, TextSpan tag)
    {
        var picture = PictureOf(image);
        if (picture is { } found) _writer.AddImage(new Target(_addresses.Resolve(found.Address), found.Text, tag));
    }

    /// <summary>Null for what only counts readers or fills space.</summary>
    private static (string Address, string Text)? PictureOf(IElement image)
    {
        var text = Images.Alternative(Attribute(image, "alt"));
        if (Attribute(image, "width") is "0" or "1" && Attribute(image, "height") is "0" or "1") return null;
        var address = Images.Address(name => Attribute(image, name));
        return text.Length == 0 && address.Length == 0 ? null : (address, text);
    }

    private void Text(IText node)
    {
        var data = node.Data;
        _places.Find(data, _found);
        if (!_current.IsHidden) _shown += data.Length;
        else if (!_current.IsUnseen) _hidden += data.Length;
        if (_current.IsHidden) return;
        var at = 0;
        foreach (var place in _found)
        {
            Plain(data, at, place.At);
            for (at = place.At; at < place.At + place.Length;) at += Character(data, at, place.Source + (at - place.At), place.At + place.Length);
        }

        Plain(data, at, data.Length);
    }

    private void Plain(string data, int start, int end)
    {
        for (var at = start; at < end;) at += Character(data, at, -1, end);
    }

    /// <summary>Writes one character or reference; gives its length.</summary>
    private int Character(string data, int at, int source, int end)
    {
        if (source >= 0 && _page.Source[source] == '\0') return 1;
        if (data[at] == '&' && CharacterReferences.TryRead(data.AsSpan(at, end - at), inAttribute: false, out var value, out var length))
        {
            foreach (var c in value) _writer.Add(c, source, length);
            return length;
        }

        _writer.Add(data[at], source, 1);
        return 1;
    }

    private void Mark(char mark) => _writer.Add(mark, -1, 0);

    private TextSpan TagOf(IElement element)
    {
        var start = element.SourceReference?.Position.Index ?? -1;
        return start >= 0 && _page.Tags.TryGetValue(start, out var end) ? TextSpan.FromBounds(start, end) : default;
    }

    public static string Attribute(IElement element, string name) => element.GetAttribute(name) is { } value ? CharacterReferences.Decode(value, inAttribute: true) : "";

    private static int? Number(IElement element, string name) => int.TryParse(element.GetAttribute(name), out var number) && number is >= 0 and < 1000 ? number : null;

    /// <summary>An open element, and what holds of the text in it.</summary>
    private struct Frame
    {
        public INode Node;
        public int Next;
        public bool IsHidden;

        /// <summary>Hidden by what it is: no script shows it.</summary>
        public bool IsUnseen;
        public bool IsPreformatted;
        public bool IsRow;
        public bool IsCell;
        public Emphasis Style;
        public int Link;
        public int Heading;
        public int Quotes;
        public int Columns;
        public RowCount? Rows;
        public string? Fence;
    }

    private sealed class RowCount
    {
        public int Count;
    }
}
