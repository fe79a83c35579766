using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ArticleParser;

namespace SampleModels;

/// <summary>A positional record struct bound by paths, with defaults and a reader of its own.</summary>
[ArticleModel]
public readonly partial record struct Paths(
    [From("Header|Endmatter.Byline.Name")] IReadOnlyList<string> Names,
    [From("Body.Paragraph|ListItem|Quotation")] ImmutableArray<TextSpan> Places,
    [From("Rail.Teaser")] IReadOnlyList<TeaserSyntax> Teasers,
    [From("Published")] DateOnly? Day,
    [From("Header.Timestamp")] DateTimeOffset? Moment,
    [From("ContactLine")] IReadOnlyList<Uri> Addresses,
    [From("ReadingTime.Minutes")] int? Minutes,
    [From("Footer.Copyright"), ReadWith(typeof(YearReader))] Year? Copyright,
    [From("Topics"), ReadWith(typeof(YearReader))] IReadOnlyList<Year> Years,
    [From("Comments.Comment")] bool HasComments = false,
    [From("Section")] string Kicker = "none",
    [From("Section")] Desk Desk = Desk.Business);

/// <summary>A value that only the user knows.</summary>
public readonly record struct Year(int Number);

/// <summary>Finds four digits.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Used as a type argument.")]
internal sealed class YearReader : IValueReader<Year>
{
    public static bool TryRead(ReadOnlySpan<char> text, out Year value)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (!int.TryParse(text.Slice(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            value = new Year(number);
            return true;
        }

        value = default;
        return false;
    }
}
