namespace ArticleParser;

/// <summary>A position in the text as physical line and column.</summary>
/// <param name="Line">The zero-based line.</param>
/// <param name="Character">The zero-based UTF-16 code unit within the line.</param>
public readonly record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    /// <summary>Orders positions by line, then by column.</summary>
    public int CompareTo(LinePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);

    /// <summary>True when <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(LinePosition left, LinePosition right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(LinePosition left, LinePosition right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(LinePosition left, LinePosition right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(LinePosition left, LinePosition right) => left.CompareTo(right) >= 0;

    /// <summary>The position, counted from one: <c>line:column</c>.</summary>
    public override string ToString() => $"{Line + 1}:{Character + 1}";
}

/// <summary>A location: a span, with the line and column of its start and end.</summary>
/// <param name="Span">The span in UTF-16 code units of the text.</param>
/// <param name="Start">Line and column of its first character.</param>
/// <param name="End">Line and column after its last character.</param>
public readonly record struct Location(TextSpan Span, LinePosition Start, LinePosition End);
