namespace ArticleParser.Tests.Models.OverNodes;

/// <summary>Reads the dates of one line; relative ones where the time is known that they count back from.</summary>
internal sealed class ArticleDateLine(DateOrder order, DateTimeOffset? now)
{
    private const string RelativeCue = "Timestamp.relative";
    private const string AgoCue = "Ago";

    /// <summary>The first date and, where there are several, the last; with its time of day, where that stands beside a single one.</summary>
    public (ArticleDate? First, ArticleDate? Last) Read(TimestampSyntax line)
    {
        if (IsRelative(line)) return (Relative(line), null);
        SyntaxToken? first = null, last = null, time = null;
        foreach (var token in line.Dates) (first, last) = (first ?? token, first is null ? null : token);
        foreach (var token in line.Times) time ??= token;
        if (first is { } day && last is null && time is { } clock && ReadBoth(line, day, clock) is { } both) return (both, null);
        return (Read(first), Read(last));
    }

    public ArticleDate? Read(SyntaxToken? token) => token is { } date ? Read(date.Text) : null;

    private static bool IsRelative(TimestampSyntax line) =>
        line.Reason.Contains(RelativeCue, StringComparison.Ordinal) || line.Reason.EndsWith(AgoCue, StringComparison.Ordinal);

    private ArticleDate? Relative(TimestampSyntax line)
    {
        var text = line.SyntaxTree.Text.AsSpan();
        TextSpan time = default;
        foreach (var token in line.Times) time = token.Span;
        return now is { } moment ? RelativeDate.Read(text.Slice(line.Span.Start, line.Span.Length), text.Slice(time.Start, time.Length), moment) : null;
    }

    private ArticleDate? ReadBoth(TimestampSyntax line, SyntaxToken day, SyntaxToken clock)
    {
        var start = Math.Min(day.Span.Start, clock.Span.Start);
        var end = Math.Max(day.Span.End, clock.Span.End);
        return Read(line.SyntaxTree.Text.AsSpan(start, end - start));
    }

    private ArticleDate? Read(ReadOnlySpan<char> text) => DateReader.TryRead(text, order, out var date, out _) ? date : null;
}
