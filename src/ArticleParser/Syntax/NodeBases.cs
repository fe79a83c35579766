using ArticleParser.Text;

namespace ArticleParser;

/// <summary>A logical line: what stood on a line of its own before scraping glued it to others. Its parts are tokens.</summary>
public abstract class LineSyntax : SyntaxNode
{
    private protected LineSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override string Reason => SyntaxTree.ReasonAt(Position);

    /// <summary>The line, or its values, as fields of the dialect that the page was parsed with; empty where it names none.</summary>
    public DialectFieldList Fields
    {
        get
        {
            var all = SyntaxTree.Fields;
            return all.Count == 0 ? all : all.Within(Span);
        }
    }

    /// <inheritdoc/>
    public override double Confidence => SyntaxTree.ConfidenceAt(Position);

    /// <summary>The line's text for reading: trimmed, each run of white space as one space.</summary>
    public string Value => CleanText.Of(SyntaxTree.View.Text.AsSpan(ViewSpan.Start, ViewSpan.Length));

    /// <summary>
    /// The links and the picture that the page's Markdown marks in the line, in the order of the text, a picture first: those amid a paragraph too, which have no token of
    /// their own. Empty where the page is plain text.
    /// </summary>
    public IReadOnlyList<LineLink> GetLinks() => LinkFinder.Within(SyntaxTree.View, ViewSpan);
}

/// <summary>Lines that belong together, such as a picture's caption and credit.</summary>
public abstract class GroupSyntax : SyntaxNode
{
    private protected GroupSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary>A region of the page. It always exists and may be empty.</summary>
public abstract class SectionSyntax : SyntaxNode
{
    private protected SectionSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }
}

/// <summary>The root of a tree: the whole text of a scraped page.</summary>
public sealed partial class PageSyntax
{
    internal PageSyntax(GreenNode green, SyntaxTree tree)
        : base(green, null, 0, tree)
    {
    }

    /// <summary>
    /// The values that the dialect gives names to, such as <c>page.Fields["desk"]</c>; empty where the page was parsed
    /// without a dialect.
    /// </summary>
    public DialectFieldList Fields => SyntaxTree.Fields;

    /// <summary>The sections in the order of the text: masthead, header, body, endmatter, comments, rail, footer.</summary>
    public IEnumerable<SectionSyntax> Sections => ChildNodes().OfType<SectionSyntax>();
}
