using System.Collections.Immutable;

namespace ArticleParser;

/// <summary>A piece of a generated text and its source in the page.</summary>
/// <param name="Text">The span of the piece, in UTF-16 code units of the generated text.</param>
/// <param name="Source">The span of its source, in UTF-16 code units of the page's text.</param>
/// <param name="IsVerbatim">Whether both have the same characters. If not, the piece replaces its source, such as a space for a line break.</param>
public readonly record struct MappedPiece(TextSpan Text, TextSpan Source, bool IsVerbatim);

/// <summary>
/// A text generated from a page, with a source map: the page's span for each piece of the text. Text that no piece covers was added, such as separators between
/// blocks. Immutable.
/// </summary>
public sealed class MappedText
{
    /// <param name="text">The text.</param>
    /// <param name="pieces">Its pieces, in the order of the text and without overlap.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="pieces"/> is null.</exception>
    /// <exception cref="ArgumentException">A piece is outside the text, overlaps the previous one, is empty, or is verbatim but has another length than its source.</exception>
    public MappedText(string text, IEnumerable<MappedPiece> pieces)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(pieces);
        (Text, Pieces) = (text, [.. pieces]);
        var end = 0;
        foreach (var piece in Pieces)
        {
            if (piece.Text.Length <= 0 || piece.Text.Start < end || piece.Text.Length > text.Length - piece.Text.Start || piece.Source.Start < 0 || piece.Source.Length < 0 || (piece.IsVerbatim && piece.Source.Length != piece.Text.Length))
                throw new ArgumentException($"The piece {piece} is no piece of a text of {text.Length} characters, behind {end}.", nameof(pieces));
            end = piece.Text.End;
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its pieces, in text order.</summary>
    public ImmutableArray<MappedPiece> Pieces { get; }

    /// <summary>
    /// The source of a span of the text: from the first to the last of its characters on the page. Null if all of it was added. A piece that is not verbatim
    /// counts with its whole source.
    /// </summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is outside the text.</exception>
    public TextSpan? GetSourceSpan(TextSpan span)
    {
        if (!span.IsWithin(Text.Length)) throw new ArgumentOutOfRangeException(nameof(span), span, $"The span reaches outside the text of {Text.Length} characters.");
        int start = int.MaxValue, end = -1;
        for (var i = FirstBehind(span.Start); i < Pieces.Length && Pieces[i].Text.Start < span.End; i++)
        {
            var source = Cut(Pieces[i], span).Source;
            (start, end) = (Math.Min(start, source.Start), Math.Max(end, source.End));
        }

        return end < 0 ? null : TextSpan.FromBounds(start, end);
    }

    /// <summary>The pieces within a span of the text. A part of a piece that is not verbatim keeps the whole source.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is outside the text.</exception>
    public IEnumerable<MappedPiece> GetPieces(TextSpan span)
    {
        if (!span.IsWithin(Text.Length)) throw new ArgumentOutOfRangeException(nameof(span), span, $"The span reaches outside the text of {Text.Length} characters.");
        return Within(span);
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    private IEnumerable<MappedPiece> Within(TextSpan span)
    {
        if (span.IsEmpty) yield break;
        for (var i = FirstBehind(span.Start); i < Pieces.Length && Pieces[i].Text.Start < span.End; i++) yield return Cut(Pieces[i], span);
    }

    private static MappedPiece Cut(MappedPiece piece, TextSpan span)
    {
        var text = TextSpan.FromBounds(Math.Max(piece.Text.Start, span.Start), Math.Min(piece.Text.End, span.End));
        return new MappedPiece(text, piece.IsVerbatim ? new TextSpan(piece.Source.Start + (text.Start - piece.Text.Start), text.Length) : piece.Source, piece.IsVerbatim);
    }

    /// <summary>The first piece that ends behind a position.</summary>
    private int FirstBehind(int position)
    {
        int low = 0, high = Pieces.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Pieces[middle].Text.End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
