using ArticleParser.Values;

namespace ArticleParser;

/// <summary>The days of readers' comments: a story is no younger than they are.</summary>
internal static class CommentDates
{
    // A comment's line that has its day is short: "Gull March 4, 2031 at 10:15".
    private const int LongestLine = 80;

    /// <summary>Whether a comment was written before that day, so that it is not the story's own.</summary>
    public static bool AreBefore(ModelPage page, ArticleDate day)
    {
        if (!day.TryToDateOnly(out var limit)) return false;
        foreach (var line in page.Section(SyntaxKind.Comments).Within(SyntaxKind.None))
        {
            if (SyntaxFacts.IsLine(line.Kind) && line.Span.Length <= LongestLine && IsBefore(line, limit)) return true;
        }

        return false;
    }

    private static bool IsBefore(in ModelItem line, DateOnly limit)
    {
        var text = line.Characters;
        if (!DateSpots.MayHold(text) || !DateSpots.TryFind(text, out var start, out var end)) return false;
        var found = FoundDate.In(line.Stretch(SyntaxKind.DateToken, TextSpan.FromBounds(line.Span.Start + start, line.Span.Start + end)));
        return found is { } date && date.Date.TryToDateOnly(out var day) && day < limit;
    }
}
