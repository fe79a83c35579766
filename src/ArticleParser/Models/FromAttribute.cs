namespace ArticleParser;

/// <summary>
/// Names the source of a model's member: a field, such as <c>Published</c>, or a path of kinds in
/// <c>Article.grammar</c>, such as <c>Body.Paragraph</c>. Each step can be at any depth within the previous
/// one; a bar separates alternatives, as in <c>Header|Endmatter.Byline.Name</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class FromAttribute : Attribute
{
    /// <summary>Binds the member to a field or path.</summary>
    /// <param name="path">The name of a field, or names of rules and fields separated by full stops.</param>
    public FromAttribute(string path) => Path = path;

    /// <summary>The field or path.</summary>
    public string Path { get; }
}
