using AngleSharp.Dom;
using ArticleParser.Html.Metadata;
using ArticleParser.Html.Parsing;
using ArticleParser.Text;

namespace ArticleParser.Html.Writing;

/// <summary>Walks the elements of a page in their order and writes what a browser shows of them. The stack is the walk's own.</summary>
internal sealed class PageWalker
{
    // A page that shows next to nothing until its scripts have run.
    private const int LittleText = 200;
    private const int MuchMore = 5;

    private readonly ParsedHtml _page;
    private readonly bool _showsAll;
    private readonly Addresses _addresses;
    private readonly PageMetadata _metadata;
    private readonly BlockWriter _writer;
    private readonly TextNodes _texts;
    private readonly ElementWriter _elements;
    private readonly ElementReader _reader = new();
    private readonly List<TextMark> _marks = [default];
    private readonly Stack<Frame> _open = new();
    private Frame _current;
    private int _shown;
    private int _hidden;

    private PageWalker(ParsedHtml page, MarkedTextBuilder text, Addresses addresses, PageMetadata metadata, bool showsAll)
    {
        (_page, _addresses, _metadata, _showsAll) = (page, addresses, metadata, showsAll);
        _writer = new BlockWriter(text);
        _texts = new TextNodes(page, _writer);
        _elements = new ElementWriter(_writer, addresses);
        _current = new Frame { Node = page.Document };
    }

    /// <summary>Writes the page. Where a page hides nearly all of its text until a script shows it, the text is shown.</summary>
    /// <returns>What the elements say of the text, in its order.</returns>
    public static IEnumerable<ElementRun> Walk(ParsedHtml page, MarkedTextBuilder text, Addresses addresses, PageMetadata metadata)
    {
        var walker = new PageWalker(page, text, addresses, metadata, showsAll: false);
        walker.Walk();
        if (walker._shown >= LittleText || walker._hidden < LittleText || walker._hidden < walker._shown * MuchMore) return ProseElement.Place(text.Marks, walker._marks);
        text.Clear();
        var all = new PageWalker(page, text, addresses, new PageMetadata(), showsAll: true);
        all.Walk();
        return ProseElement.Place(text.Marks, all._marks);
    }

    private void Walk()
    {
        while (true)
        {
            var children = _current.Node.ChildNodes;
            if (_current.Next < children.Length)
            {
                var child = children[_current.Next++];
                if (child is IText text) Text(text.Data);
                else if (child is IElement element) Enter(element);
                continue;
            }

            if (!_current.IsHidden && _current.Node is IElement left) _elements.Close(left, _current);
            if (!_open.TryPop(out var outer)) break;
            _current = outer;
            _writer.Follow(_current);
        }

        _writer.Break(1);
    }

    private void Enter(IElement element)
    {
        var tag = TagOf(element);
        _metadata.Look(element, tag);
        if (element.LocalName == "base") _addresses.SetBase(Attributes.Of(element, "href"));
        _open.Push(_current);
        _current = _current.Within(element);
        _current.IsUnseen |= Elements.IsHidden(element.LocalName);
        _current.IsHidden |= _current.IsUnseen || (!_showsAll && InlineStyle.IsHidden(element));
        if (_current.IsHidden) return;
        Mark(element);
        _elements.Open(element, tag, ref _current);
        _writer.Follow(_current);
    }

    /// <summary>An element that says nothing and begins no line changes nothing.</summary>
    private void Mark(IElement element)
    {
        var before = _current.Elements;
        _current.Elements.Enter(element, _reader.Read(element));
        if (_current.Elements.Equals(before)) return;
        _marks.Add(new TextMark(_current.Elements.Near, _current.Elements.Far, _current.Elements.Block, _current.Elements.IsLinked));
        _current.Mark = _marks.Count - 1;
    }

    private void Text(string text)
    {
        _texts.Write(text, _current.IsHidden);
        if (!_current.IsHidden) _shown += text.Length;
        else if (!_current.IsUnseen) _hidden += text.Length;
    }

    private TextSpan TagOf(IElement element)
    {
        var start = element.SourceReference?.Position.Index ?? -1;
        return start >= 0 && _page.Tags.TryGetValue(start, out var end) ? TextSpan.FromBounds(start, end) : default;
    }
}
