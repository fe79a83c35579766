using System.Diagnostics.CodeAnalysis;

namespace ArticleParser;

/// <summary>Converts the text of a part of a page to a value. A model's member names its reader with <see cref="ReadWithAttribute"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public interface IValueReader<T>
{
    /// <summary>Reads a value.</summary>
    /// <param name="text">The trimmed text, with each run of white space as one space. Never empty.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is such a value. If not, the value counts as missing.</returns>
    static abstract bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value);
}
