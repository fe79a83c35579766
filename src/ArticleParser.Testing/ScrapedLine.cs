using System.Collections.Immutable;
using System.Text;

namespace ArticleParser.Testing;

/// <summary>A line of a <see cref="ScrapedPage"/>, and what it was made as; what the parser takes it for may be another thing.</summary>
/// <param name="Section">The section it was made for; <see cref="SyntaxKind.None"/> for a line that is in no section of the grammar.</param>
/// <param name="Kind">The kind of line it was made as; <see cref="SyntaxKind.None"/> for noise.</param>
/// <param name="Text">The line without its break and before its mutations.</param>
public sealed record ScrapedLine(SyntaxKind Section, SyntaxKind Kind, string Text)
{
    private const string Blank = "\n\n";

    /// <summary>What scraping did to it, in the order in which it is done; empty for a clean line, which a blank line follows.</summary>
    public ImmutableArray<LineMutation> Mutations { get; init; } = [];

    /// <summary>The line as it stands in the page, with its mutations and its break.</summary>
    public string ToFullString()
    {
        var (line, lineBreak, isDoubled) = (Text, Blank, false);
        foreach (var mutation in Mutations)
        {
            switch (mutation.Kind)
            {
                case LineMutationKind.Glued: lineBreak = ""; break;
                case LineMutationKind.BlankDropped: lineBreak = "\n"; break;
                case LineMutationKind.OddBreak: lineBreak = mutation.Text; break;
                case LineMutationKind.Doubled: isDoubled = true; break;
                case LineMutationKind.Junk: line = line.Insert(Math.Min(mutation.At, line.Length), mutation.Text); break;
            }
        }

        return isDoubled ? line + (lineBreak.Length == 0 ? "\n" : lineBreak) + line + lineBreak : line + lineBreak;
    }

    /// <summary>The section, kind and text, and the kinds of the mutations.</summary>
    public override string ToString()
    {
        var shown = new StringBuilder().Append(Section).Append('.').Append(Kind).Append(' ').Append(Literal.Of(Text));
        foreach (var mutation in Mutations) shown.Append(", ").Append(mutation.Kind);
        return shown.ToString();
    }

    /// <summary>Equal when made for the same place, of the same text and mutations.</summary>
    public bool Equals(ScrapedLine? other) =>
        other is not null && Section == other.Section && Kind == other.Kind && Text == other.Text && Mutations.SequenceEqual(other.Mutations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Section, Kind, Text, Mutations.Length);
}
