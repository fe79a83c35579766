using ArticleParser.Text;

namespace ArticleParser;

/// <summary>A logical line: one line of the page before scraping glued it to others. It consists of tokens.</summary>
public abstract class LineSyntax : SyntaxNode
{
    private protected LineSyntax(GreenNode green, SyntaxNode? parent, int position)
        : base(green, parent, position)
    {
    }

    /// <inheritdoc/>
    public override string Reason => SyntaxTree.ReasonAt(Position);

    /// <summary>The dialect's fields in the line; empty if there are none.</summary>
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

    /// <summary>The line's trimmed text, with each run of white space as one space.</summary>
    public string Value => CleanText.Of(SyntaxTree.View.Text.AsSpan(ViewSpan.Start, ViewSpan.Length));

    /// <summary>
    /// The Markdown links and the image of the line, in text order, the image first. Includes links within a paragraph, which have no token. Empty if the page is
    /// plain text.
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
    /// The dialect's fields, such as <c>page.Fields["desk"]</c>; empty if the page was parsed
    /// without a dialect.
    /// </summary>
    public DialectFieldList Fields => SyntaxTree.Fields;

    /// <summary>The sections in text order: masthead, header, body, endmatter, comments, rail, footer.</summary>
    public IEnumerable<SectionSyntax> Sections => ChildNodes().OfType<SectionSyntax>();
}
