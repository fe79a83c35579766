using AngleSharp.Dom;
using ArticleParser.Html.Parsing;

namespace ArticleParser.Html.Writing;

/// <summary>Tells tables of data from those that lay a page out.</summary>
internal static class DataTables
{
    private const int LongestCell = 400;
    private const int MostColumns = 40;

    /// <summary>How many columns the table has; 0 for one that lays out: within which other tables, lists or headings stand, or long texts.</summary>
    public static int Columns(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none") return 0;
        int rows = 0, columns = 0, inRow = 0, headers = 0, inCell = 0;
        var nodes = new Stack<INode>();
        Push(nodes, table);
        while (nodes.TryPop(out var node))
        {
            if (node is IText text && (inCell += text.Data.AsSpan().Trim(Blanks.All).Length) > LongestCell) return 0;
            if (node is not IElement element) continue;
            var name = element.LocalName;
            if (IsLayout(name)) return 0;
            if (name == "tr") (rows, inRow) = (rows + 1, 0);
            else if (name is "td" or "th")
            {
                (inRow, inCell) = (inRow + Span(element), 0);
                columns = Math.Max(columns, inRow);
                headers += name == "th" ? 1 : 0;
            }
            else if (name == "caption") inCell = -LongestCell;

            Push(nodes, element);
        }

        return columns > 1 && (rows > 1 || headers > 0) ? Math.Min(columns, MostColumns) : 0;
    }

    /// <summary>How many columns a cell takes.</summary>
    public static int Span(IElement cell) => int.TryParse(cell.GetAttribute("colspan"), out var span) ? Math.Clamp(span, 1, MostColumns) : 1;

    private static bool IsLayout(string name) => Elements.HeadingLevel(name) > 0 || name is "table" or "ul" or "ol" or "form" or "blockquote" or "figure" or "article" or "section" or "nav" or "pre";

    private static void Push(Stack<INode> nodes, IElement element)
    {
        var children = element.ChildNodes;
        for (var i = children.Length - 1; i >= 0; i--) nodes.Push(children[i]);
    }
}
