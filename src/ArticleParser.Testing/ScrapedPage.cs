using System.Collections.Immutable;

namespace ArticleParser.Testing;

/// <summary>
/// A page made up for a property: lines of the grammar's kinds in its sections, and what scraping did to them.
/// Immutable. FsCheck shows a failing one as a C# string of its text.
/// </summary>
/// <param name="Lines">The lines from the top of the page to its end.</param>
public sealed record ScrapedPage(ImmutableArray<ScrapedLine> Lines)
{
    /// <summary>The dialect whose lines are among the page's, and with which <see cref="Parse"/> reads it; null for none.</summary>
    public Dialect? Dialect { get; init; }

    /// <summary>The text as a scraper would give it: each line with its mutations and its break. Made anew on each call.</summary>
    public string Text => string.Concat(Lines.Select(line => line.ToFullString()));

    /// <summary>The page's tree, read with <see cref="Dialect"/>.</summary>
    public SyntaxTree Parse() => SyntaxTree.ParseText(Text, new ParseOptions { Dialect = Dialect });

    /// <summary>The text as C# would write it.</summary>
    public override string ToString() => Literal.Of(Text);

    /// <summary>Equal when the lines are, and the dialects.</summary>
    public bool Equals(ScrapedPage? other) => other is not null && Lines.SequenceEqual(other.Lines) && Equals(Dialect, other.Dialect);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lines.Length, Text);
}
