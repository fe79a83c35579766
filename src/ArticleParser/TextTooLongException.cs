namespace ArticleParser;

/// <summary>Thrown if a text is longer than <see cref="ParseOptions.MaxLength"/>; nothing was parsed.</summary>
public sealed class TextTooLongException : ArgumentException
{
    internal TextTooLongException(int length, int maxLength)
        : base($"The text has {length} UTF-16 code units; ParseOptions.MaxLength allows {maxLength}.")
    {
        Length = length;
        MaxLength = maxLength;
    }

    /// <summary>The length of the text, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The limit, in UTF-16 code units.</summary>
    public int MaxLength { get; }
}
