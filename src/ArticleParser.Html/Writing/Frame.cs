using AngleSharp.Dom;

namespace ArticleParser.Html.Writing;

/// <summary>An open element, and what holds of the text in it. What is set in one holds of those within.</summary>
internal struct Frame
{
    public INode Node;

    /// <summary>Which child comes next.</summary>
    public int Next;

    public bool IsHidden;

    /// <summary>Hidden by what it is: no script shows it.</summary>
    public bool IsUnseen;

    public bool IsPreformatted;
    public Emphasis Style;

    /// <summary>What the elements say of the text, and its number among the marks of the text.</summary>
    public ElementContext Elements;
    public int Mark;

    public int Link;
    public int Heading;
    public int Quotes;

    /// <summary>How many columns the table has; 0 outside of one, and in one that lays out.</summary>
    public int Columns;

    public RowCount? Rows;

    /// <summary>Whether the element itself is a row or a cell of a table of data.</summary>
    public bool IsRow;

    public bool IsCell;

    /// <summary>What closes the lines of a program, where the element itself holds them.</summary>
    public string? Fence;

    public readonly Frame Within(INode node) => this with { Node = node, Next = 0, IsRow = false, IsCell = false, Fence = null };
}

/// <summary>How many rows of a table are written.</summary>
internal sealed class RowCount
{
    public int Count { get; set; }
}
