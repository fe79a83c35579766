namespace ArticleParser.Testing;

/// <summary>What scraping did to a line.</summary>
public enum LineMutationKind
{
    /// <summary>The next line follows without a break.</summary>
    Glued,

    /// <summary>The blank line after it is gone: one line feed is left.</summary>
    BlankDropped,

    /// <summary>The line stands there twice, as headlines do that are a picture's text too.</summary>
    Doubled,

    /// <summary>Another break ends the line: <see cref="LineMutation.Text"/>.</summary>
    OddBreak,

    /// <summary><see cref="LineMutation.Text"/> stands before, within or after the line: marks, junk, pieces of other lines.</summary>
    Junk,
}

/// <summary>A thing that scraping did to a line. Shrinking takes it back.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Text">What was put in: the break of <see cref="LineMutationKind.OddBreak"/>, the characters of <see cref="LineMutationKind.Junk"/>; else empty.</param>
/// <param name="At">Where junk stands: UTF-16 code units from the line's beginning, or its end where the line is shorter.</param>
public sealed record LineMutation(LineMutationKind Kind, string Text = "", int At = 0);
