using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ArticleParser.CompilerServices;

/// <summary>Makes a value of a node or token; for generated code. <see cref="IValueReader{T}"/> is what users implement.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IModelValue<T>
{
    /// <summary>Reads a value; false where the item is none.</summary>
    /// <param name="item">The node or token.</param>
    /// <param name="value">The value.</param>
    static abstract bool TryRead(in ModelItem item, [MaybeNullWhen(false)] out T value);
}
