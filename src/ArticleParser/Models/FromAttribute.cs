namespace ArticleParser;

/// <summary>
/// Says which part of the page a member of a model reads: the name of a field, such as <c>Published</c>, or a path
/// over the kinds of <c>Article.grammar</c>, such as <c>Body.Paragraph</c>. Each step of a path stands within the one
/// before it, at any depth; a bar between names means either, as in <c>Header|Endmatter.Byline.Name</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FromAttribute : Attribute
{
    /// <summary>Binds the member to a field or path.</summary>
    /// <param name="path">A field's name, or the names of rules and fields, parted by full stops.</param>
    public FromAttribute(string path) => Path = path;

    /// <summary>The field or path.</summary>
    public string Path { get; }
}
