using System.Collections;

namespace ArticleParser;

/// <summary>Characters between tokens: white space, one line break, a stray mark or markup.</summary>
/// <param name="Kind">WhitespaceTrivia, EndOfLineTrivia, StrayMarkTrivia or MarkupTrivia.</param>
/// <param name="Span">The span, in UTF-16 code units of the text.</param>
/// <param name="Text">The characters.</param>
public readonly record struct SyntaxTrivia(SyntaxKind Kind, TextSpan Span, string Text)
{
    /// <summary>The characters.</summary>
    public override string ToString() => Text;
}

/// <summary>The trivia on one side of a token, in text order. Created on demand.</summary>
public readonly struct SyntaxTriviaList : IReadOnlyCollection<SyntaxTrivia>, IEquatable<SyntaxTriviaList>
{
    private readonly string _text;

    internal SyntaxTriviaList(string text, TextSpan span)
    {
        _text = text;
        Span = span;
    }

    /// <summary>The characters that the trivia covers.</summary>
    public TextSpan Span { get; }

    /// <summary>The number of pieces.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var at = Span.Start; at < Span.End; count++) at = TriviaReader.Next(_text, at, Span.End).End;
            return count;
        }
    }

    /// <summary>Enumerates the pieces.</summary>
    public IEnumerator<SyntaxTrivia> GetEnumerator()
    {
        for (var at = Span.Start; at < Span.End;)
        {
            var (kind, end) = TriviaReader.Next(_text, at, Span.End);
            yield return new SyntaxTrivia(kind, TextSpan.FromBounds(at, end), _text[at..end]);
            at = end;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The characters of all pieces.</summary>
    public override string ToString() => _text is null ? "" : _text.Substring(Span.Start, Span.Length);

    /// <summary>True when both cover the same span of the same text.</summary>
    public bool Equals(SyntaxTriviaList other) => Span == other.Span && ReferenceEquals(_text, other._text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxTriviaList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>True when both cover the same span of the same text.</summary>
    public static bool operator ==(SyntaxTriviaList left, SyntaxTriviaList right) => left.Equals(right);

    /// <summary>True when the two differ.</summary>
    public static bool operator !=(SyntaxTriviaList left, SyntaxTriviaList right) => !left.Equals(right);
}
