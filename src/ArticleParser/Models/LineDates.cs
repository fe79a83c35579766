using ArticleParser.Values;

namespace ArticleParser;

/// <summary>A date of a page, and the line, token or stretch of a line that says so.</summary>
internal readonly record struct FoundDate(ArticleDate Date, ModelItem Item)
{
    public static FoundDate? In(in ModelItem token)
    {
        var read = token.Page.DateTextAt(token.Span);
        if (DateReader.TryRead(read, token.Characters, token.Page.DateOrder, out var date, out var isAmbiguous)) return new FoundDate(date, token);

        // "listopada" is November in Polish and October in Croatian.
        if (!isAmbiguous || read.Fields.Month.IsNone || LetterLanguage.Of(token.Page.Text) is not { } language) return null;
        return DateReader.TryRead(read, token.Characters, token.Page.DateOrder, out date, out _, language) ? new FoundDate(date, token) : null;
    }
}

/// <summary>Reads the dates of one line; relative ones where the time is known that they count back from.</summary>
internal static class LineDates
{
    private const string ModifiedCue = "Timestamp.modified";
    private const string PublishedCue = "Timestamp.published";
    private const string RelativeCue = "Timestamp.relative";
    private const string AgoCue = "Ago";

    /// <summary>The first date and, where there are several, the last; with its time of day, where that stands beside a single one.</summary>
    public static (FoundDate? First, FoundDate? Last) Read(in ModelItem line)
    {
        if (IsRelative(line)) return (Relative(line), null);
        ModelItem? first = null, last = null;
        foreach (var token in line.Tokens(SyntaxKind.DateToken)) (first, last) = (first ?? token, first is null ? null : token);
        if (first is not { } day) return line.IsBy(ModifiedCue) || line.IsBy(PublishedCue) ? (TimeAlone(line), null) : default;
        if (last is null && line.TryToken(SyntaxKind.TimeToken, out var clock) && Both(line, day, clock) is { } both) return (both, null);
        if (last is null && line.IsBy(ModifiedCue) && TimeAlone(line) is { } later && later.Item.Span.Start > day.Span.End) return (FoundDate.In(day), later);
        var (one, two) = (FoundDate.In(day), last is { } other ? FoundDate.In(other) : null);

        // The same day in two calendars, of which the second has the time.
        if (line.IsByCue && one is { Date.Time: null } bare && two is { Date.Time: not null } full && bare.Date with { Time = full.Date.Time, Offset = full.Date.Offset } == full.Date) return (full, null);
        return (one, two);
    }

    /// <summary>"Updated 07:46 pm IST": of the day that the page gives before.</summary>
    private static FoundDate? TimeAlone(in ModelItem line)
    {
        ModelItem? last = null;
        foreach (var token in line.Tokens(SyntaxKind.TimeToken)) last = token;
        return last is { } time && DayBefore.TryRead(time, out var date) ? new FoundDate(date, time) : null;
    }

    /// <summary>"Published 2 days ago", "Published Thursday 1:30 PM": says when, but the day cannot be told.</summary>
    public static bool IsUndated(in ModelItem line) =>
        line.IsBy(PublishedCue) && (IsRelative(line) || line.TryToken(SyntaxKind.DateToken, out _) || line.TryToken(SyntaxKind.TimeToken, out _));

    private static bool IsRelative(in ModelItem line) =>
        line.Kind == SyntaxKind.Timestamp && line.Cue is { Name: var cue }
        && (cue.Contains(RelativeCue, StringComparison.Ordinal) || cue.EndsWith(AgoCue, StringComparison.Ordinal));

    private static FoundDate? Relative(in ModelItem line)
    {
        if (line.Page.Tree.Options.ReferenceTime is not { } now) return AgoWords.NamesToday(line.Characters) ? TimeAlone(line) : null;
        ReadOnlySpan<char> time = default;
        foreach (var token in line.Tokens(SyntaxKind.TimeToken)) time = token.Characters;
        return RelativeDate.Read(line.Characters, time, now) is { } date ? new FoundDate(date, line) : null;
    }

    private static FoundDate? Both(in ModelItem line, in ModelItem day, in ModelItem clock)
    {
        var start = Math.Min(day.Span.Start, clock.Span.Start);
        var end = Math.Max(day.Span.End, clock.Span.End);
        return FoundDate.In(line.Stretch(SyntaxKind.DateToken, TextSpan.FromBounds(start, end)));
    }
}
