using System.Diagnostics.CodeAnalysis;

namespace ArticleParser;

/// <summary>What became of one page among many: a value, or the error in its place.</summary>
/// <typeparam name="T">What is made of a page.</typeparam>
public readonly struct CorpusResult<T>
{
    internal CorpusResult(long index, string? id, T? value, Exception? error)
    {
        Id = id;
        Index = index;
        Value = value;
        Error = error;
    }

    /// <summary>Which page it was, counted from 0 in the order of the input.</summary>
    public long Index { get; }

    /// <summary>The page's id, where it was given one: see <see cref="CorpusItem"/>.</summary>
    public string? Id { get; }

    /// <summary>What was made of the page; the default value where that failed.</summary>
    public T? Value { get; }

    /// <summary>Why nothing was made of the page, such as a <see cref="TextTooLongException"/>; null where all went well.</summary>
    public Exception? Error { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>The value, or the error that stands in its place.</summary>
    public override string ToString() => IsSuccess ? $"{Id ?? $"{Index}"}: {Value}" : $"{Id ?? $"{Index}"}: {Error.GetType().Name}: {Error.Message}";
}
