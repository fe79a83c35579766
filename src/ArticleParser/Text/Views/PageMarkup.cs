namespace ArticleParser.Text;

/// <summary>What the markup of a page says of stretches of its view: which are links, and what kind of block each line is.</summary>
internal sealed class PageMarkup
{
    /// <summary>The links, in the order of the text; one within another is not told.</summary>
    public List<LinkRun> Links { get; } = [];

    /// <summary>The lines of the view that are something else than plain, in the order of the text.</summary>
    public List<BlockMark> Blocks { get; } = [];

    /// <summary>The same in a view of the view.</summary>
    public PageMarkup MovedTo(PageView view)
    {
        var moved = new PageMarkup();
        foreach (var link in Links) moved.Links.Add(link with { Start = view.PositionOf(link.Start), End = view.PositionOf(link.End) });
        foreach (var block in Blocks) moved.Blocks.Add(block with { Start = view.PositionOf(block.Start), End = view.PositionOf(block.End) });
        return moved;
    }
}

/// <summary>A link.</summary>
/// <param name="Start">Where its text begins in the view.</param>
/// <param name="End">Where its text ends in the view.</param>
/// <param name="Target">Where in the source its target stands.</param>
/// <param name="Leads">Where it leads.</param>
internal readonly record struct LinkRun(int Start, int End, TextSpan Target, LinkTarget Leads);

/// <summary>What a line of a view is.</summary>
/// <param name="Start">Where the line begins in the view.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct BlockMark(int Start, int End, BlockKind Kind)
{
    /// <summary>Where in the source the address of the picture stands.</summary>
    public TextSpan Target { get; init; }
}

/// <summary>What markup can say of a line.</summary>
internal enum BlockKind : byte
{
    Plain,
    Heading1,
    Heading2,
    Heading3,

    /// <summary>A heading of a lower level.</summary>
    Heading4,
    ListItem,

    /// <summary>An item of a list within a list.</summary>
    SubItem,
    Quote,
    TableRow,

    /// <summary>A picture: the line is its text.</summary>
    Image,

    /// <summary>In bold or italic letters from end to end.</summary>
    Emphasis,
    Code,
}

/// <summary>Where a link leads, as far as its address tells.</summary>
internal enum LinkTarget : byte
{
    Other,

    /// <summary>To a place on the page, or to a script.</summary>
    Page,
    Mail,

    /// <summary>To a social network, or to the page that shares on one.</summary>
    Social,
    Topic,
    Author,

    /// <summary>To what looks like a story.</summary>
    Story,
}
