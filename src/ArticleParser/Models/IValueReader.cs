using System.Diagnostics.CodeAnalysis;

namespace ArticleParser;

/// <summary>Makes a value of a part of a page. A model's member names its reader by <see cref="ReadWithAttribute"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public interface IValueReader<T>
{
    /// <summary>Reads a value.</summary>
    /// <param name="text">The text of the part for reading: trimmed, each run of white space as one space. Never empty.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is such a value; where it is not, the part counts as missing.</returns>
    static abstract bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value);
}
