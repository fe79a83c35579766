namespace ArticleParser;

/// <summary>
/// Makes a record, class or struct a model: the generator writes the code that reads its members from a page. The type and its
/// containing types must be partial. A member is bound to the field with its name, or to the source in <see cref="FromAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ArticleModelAttribute : Attribute
{
    /// <summary>A model of the whole page: it gets <c>From(PageSyntax)</c>, <c>Parse</c> and <c>TryParse</c>.</summary>
    public ArticleModelAttribute()
    {
    }

    /// <summary>A model of one node, such as a figure: it gets <c>From</c> for that node, and can be a member of other models.</summary>
    /// <param name="node">The name of a rule of <c>Article.grammar</c>, such as <c>Figure</c>, or of a union, such as <c>AnyFigure</c>.</param>
    public ArticleModelAttribute(string node) => Node = node;

    /// <summary>The rule whose nodes the model reads; null for the page.</summary>
    public string? Node { get; }
}
