using System.Collections.Immutable;
using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>A mistake in a dialect that was read at run time, the same as the compiler reports.</summary>
/// <param name="Id">The id of the diagnostic, such as AP1203.</param>
/// <param name="Message">The message.</param>
/// <param name="Path">The file; null if the dialect was read from text.</param>
/// <param name="Location">The location: span, lines and columns.</param>
public sealed record DialectProblem(string Id, string Message, string? Path, Location Location)
{
    /// <summary>The mistake in compiler format: <c>path(line,column): error AP1203: message</c>, with one-based line and column.</summary>
    public override string ToString() => $"{Path}({Location.Start.Line + 1},{Location.Start.Character + 1}): error {Id}: {Message}";

    internal static IReadOnlyList<DialectProblem> Of(IReadOnlyList<DialectMistake> mistakes, string? path)
    {
        var lineStarts = LineSplitter.LineStarts(mistakes[0].Place.File);
        return [.. mistakes.Select(mistake => new DialectProblem(mistake.Rule.Id, mistake.Message, path, LocationOf(mistake.Place)))];

        Location LocationOf(TextPart part) => new(new TextSpan(part.Start, part.Length), PositionOf(part.Start), PositionOf(part.End));

        LinePosition PositionOf(int position)
        {
            var index = lineStarts.BinarySearch(position);
            var line = index >= 0 ? index : ~index - 1;
            return new LinePosition(line, position - lineStarts[line]);
        }
    }
}
