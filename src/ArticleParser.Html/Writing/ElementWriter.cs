using AngleSharp.Dom;
using ArticleParser.Html.Parsing;

namespace ArticleParser.Html.Writing;

/// <summary>What each kind of element does to the text: the lines that it begins and ends, and how its own text is marked.</summary>
internal sealed class ElementWriter(BlockWriter writer, Addresses addresses)
{
    private const int HighestNumber = 1000;

    // A link that was cut by a block is opened anew in it, by an element without a tag.
    private (string Address, TextSpan Tag) _lastLink;

    /// <param name="element">The element.</param>
    /// <param name="tag">Its start tag in the HTML; empty where it has none.</param>
    /// <param name="frame">Is given what holds of the text in it.</param>
    public void Open(IElement element, TextSpan tag, ref Frame frame)
    {
        if (IsBlock(element)) writer.Break(Gap(element.LocalName));
        if (!OpenInline(element, tag, ref frame) && !OpenTable(element, ref frame)) OpenBlock(element, ref frame);
    }

    public void Close(IElement element, in Frame frame)
    {
        var name = element.LocalName;
        if (frame.IsCell) writer.CloseCell(DataTables.Span(element));
        else if (frame.IsRow) writer.CloseRow(frame.Rows!.Count++ == 0, frame.Columns);
        else if (frame.Fence is { } fence) writer.CloseCode(fence);
        else if (IsList(name)) CloseList(name);
        else if (IsBlock(element)) writer.Break(Gap(name));
        else if (name == "q") writer.Add('”', -1, 0);
    }

    private bool OpenInline(IElement element, TextSpan tag, ref Frame frame)
    {
        switch (element.LocalName)
        {
            case "a" when element.HasAttribute("href"):
                frame.Link = Link(element, tag);
                return true;
            case "b" or "strong":
                frame.Style |= Emphasis.Bold;
                return true;
            case "i" or "em":
                frame.Style |= Emphasis.Italic;
                return true;
            case "br":
                writer.HardBreak();
                return true;
            case "q":
                writer.Add('“', -1, 0);
                return true;
            case "img":
                if (Images.Of(element, addresses, tag) is { } picture) writer.AddImage(picture, frame.Mark);
                return true;
            default:
                return false;
        }
    }

    private bool OpenTable(IElement element, ref Frame frame)
    {
        switch (element.LocalName)
        {
            case "table":
                (frame.Columns, frame.Rows) = (writer.IsInCell ? 0 : DataTables.Columns(element), new RowCount());
                return true;
            case "tr" when frame.Columns > 0 && !writer.IsInCell:
                writer.OpenRow();
                return frame.IsRow = true;
            case "td" or "th" when frame.Columns > 0 && writer.IsInCell:
                return frame.IsCell = true;
            default:
                return false;
        }
    }

    private void OpenBlock(IElement element, ref Frame frame)
    {
        var name = element.LocalName;
        if (IsList(name)) writer.OpenList(name == "ol", Number(element, "start") ?? 1);
        else if (name == "li") writer.OpenItem(Number(element, "value"));
        else if (name == "blockquote") frame.Quotes++;
        else if (name is "pre" or "listing" or "xmp" or "plaintext") OpenPreformatted(element, ref frame);
        else if (name == "hr" && !writer.IsInCell) writer.Rule();
        else if (Elements.HeadingLevel(name) is > 0 and var level && !writer.IsInCell) frame.Heading = level;
    }

    private int Link(IElement element, TextSpan tag)
    {
        var address = Attributes.Of(element, "href");
        if (tag.Length == 0 && address == _lastLink.Address) tag = _lastLink.Tag;
        _lastLink = (address, tag);
        return writer.AddLink(new Target(addresses.Resolve(address), "", tag));
    }

    /// <summary>A program's lines stand between fences; those of other preformatted text are lines of the page.</summary>
    private void OpenPreformatted(IElement element, ref Frame frame)
    {
        frame.IsPreformatted = true;
        var isCode = element.ChildElementCount == 1 && element.FirstElementChild!.LocalName is "code" or "samp" or "kbd";
        if (!isCode || writer.IsInCell || writer.IsCode) return;
        frame.Fence = Fence(element.TextContent);
        writer.OpenCode(frame.Fence);
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

    private void CloseList(string name)
    {
        writer.Break(1);
        writer.CloseList();
        writer.Break(Gap(name));
    }

    /// <summary>A list within a list stands close to its item.</summary>
    private int Gap(string name) => !Elements.IsSpaced(name) || (writer.IsInList && IsList(name)) ? 1 : 2;

    private static bool IsList(string name) => name is "ul" or "ol" or "menu" or "dir";

    public static bool IsBlock(IElement element) => InlineStyle.IsBlock(element) ?? Elements.IsBlock(element.LocalName);

    private static int? Number(IElement element, string name) => int.TryParse(element.GetAttribute(name), out var number) && number is >= 0 and < HighestNumber ? number : null;
}
