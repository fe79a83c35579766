namespace ArticleParser;

/// <summary>Names the type that converts text to the value of a model's member, or to each element of its list.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReadWithAttribute : Attribute
{
    /// <summary>Reads the member with a converter.</summary>
    /// <param name="reader">A type that implements <see cref="IValueReader{T}"/> for the member's type.</param>
    public ReadWithAttribute(Type reader) => Reader = reader;

    /// <summary>The converter.</summary>
    public Type Reader { get; }
}
