namespace ArticleParser;

/// <summary>A span of the page's text, in UTF-16 code units.</summary>
/// <param name="Start">The first code unit, counted from the start of the text.</param>
/// <param name="Length">The number of code units; may be zero.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>The first code unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>True if the span is empty.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates a span from its start and end.</summary>
    /// <param name="start">The first code unit.</param>
    /// <param name="end">The first code unit after the span.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is before <paramref name="start"/>, or start is negative.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>True if <paramref name="position"/> is within the span, excluding its end.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>True if the span contains all of <paramref name="other"/>.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when the two spans share at least one character.</summary>
    public bool OverlapsWith(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>True when it is a span of a text of <paramref name="length"/>; says so also of spans whose end is past all numbers.</summary>
    internal bool IsWithin(int length) => Start >= 0 && Length >= 0 && Start <= length && Length <= length - Start;

    /// <summary>Orders spans by start, then by length.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>True when <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>start..end</c>.</summary>
    public override string ToString() => $"{Start}..{End}";
}
