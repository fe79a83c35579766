using System.Collections.Immutable;
using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>A mistake in a dialect that was read at run time: what the compiler says of the same file.</summary>
/// <param name="Id">The kind of the mistake, such as AP1203.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Path">The file; null for a text.</param>
/// <param name="Location">Where it stands: span, lines and columns.</param>
public sealed record DialectProblem(string Id, string Message, string? Path, Location Location)
{
    /// <summary>The mistake as a compiler writes it: <c>path(line,column): error AP1203: message</c>, line and column counted from one.</summary>
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
