namespace ArticleParser;

/// <summary>Excludes a member from a model: it keeps its default value.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IgnoreAttribute : Attribute
{
}
