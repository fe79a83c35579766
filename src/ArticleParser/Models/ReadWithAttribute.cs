namespace ArticleParser;

/// <summary>Says what makes the value of a model's member, or of each element of its list, from text.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReadWithAttribute : Attribute
{
    /// <summary>Reads the member by a converter.</summary>
    /// <param name="reader">A type that implements <see cref="IValueReader{T}"/> of the member's type.</param>
    public ReadWithAttribute(Type reader) => Reader = reader;

    /// <summary>The converter.</summary>
    public Type Reader { get; }
}
