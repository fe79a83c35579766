using System.Diagnostics.CodeAnalysis;

namespace ArticleParser;

/// <summary>The result for one page of a corpus: a value or an error.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct CorpusResult<T>
{
    internal CorpusResult(long index, string? id, T? value, Exception? error)
    {
        Id = id;
        Index = index;
        Value = value;
        Error = error;
    }

    /// <summary>The zero-based index of the page in the input.</summary>
    public long Index { get; }

    /// <summary>The page's id from its <see cref="CorpusItem"/>, or null.</summary>
    public string? Id { get; }

    /// <summary>The value; the default value if the page failed.</summary>
    public T? Value { get; }

    /// <summary>The exception, such as a <see cref="TextTooLongException"/>; null if the page succeeded.</summary>
    public Exception? Error { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Error is null;

    /// <summary>The value or the error.</summary>
    public override string ToString() => IsSuccess ? $"{Id ?? $"{Index}"}: {Value}" : $"{Id ?? $"{Index}"}: {Error.GetType().Name}: {Error.Message}";
}
