namespace ArticleParser;

/// <summary>Leaves a member of a model out: it keeps the value that the type gives it.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IgnoreAttribute : Attribute
{
}
