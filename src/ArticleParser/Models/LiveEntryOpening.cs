using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>The line that opens an entry: what stands before its title says when.</summary>
/// <param name="Line">The line.</param>
/// <param name="Text">The stretch that says when; empty where nothing does.</param>
internal readonly record struct LiveEntryOpening(ModelItem Line, TextSpan Text)
{
    public static LiveEntryOpening Of(in ModelItem line) => new(line, TextSpan.FromBounds(line.Span.Start, TimeEnd(line)));

    /// <summary>The title on the line itself; null where it stands elsewhere.</summary>
    public static string? TitleOf(in ModelItem line)
    {
        var start = TitleStart(line, out _);
        if (start < 0) return null;
        var title = line.CharactersOf(TextSpan.FromBounds(start, line.Span.End));
        title = title[DateSpots.SkipSigns(title, 0)..].TrimStart(":：");
        return CleanText.Of(title) is { Length: > 0 } text ? text : null;
    }

    /// <summary>Where the title begins, and where what says when ends; -1 for a line without a title.</summary>
    private static int TitleStart(in ModelItem line, out int timeEnd)
    {
        timeEnd = LastTimeEnd(line);
        if (timeEnd > line.Span.Start)
        {
            timeEnd = BehindAgo(line, timeEnd);
            return line.TryToken(SyntaxKind.TextToken, out var title) && title.Span.End > timeEnd ? Math.Max(timeEnd, title.Span.Start) : -1;
        }

        // Said by the times around it: the line itself was not read yet.
        var text = line.Characters;
        if (!DateSpots.MayHold(text) || !DateSpots.TryFind(text, out var start, out var end) || start > 0) return line.Span.Start;
        timeEnd = line.Span.Start + end;
        return end < text.Length ? timeEnd : -1;
    }

    private static int TimeEnd(in ModelItem line)
    {
        _ = TitleStart(line, out var end);
        return end;
    }

    private static int LastTimeEnd(in ModelItem line)
    {
        var end = line.Span.Start;
        foreach (var token in line.Tokens(SyntaxKind.None))
        {
            if (token.Kind is SyntaxKind.TimeToken or SyntaxKind.DateToken) end = token.Span.End;
        }

        return end;
    }

    /// <summary>"2h ago Bridge to stay shut": the word that counts back is no title's.</summary>
    private static int BehindAgo(in ModelItem line, int end)
    {
        var rest = line.CharactersOf(TextSpan.FromBounds(end, line.Span.End));
        return rest.StartsWith(" ago", StringComparison.OrdinalIgnoreCase) && (rest.Length == 4 || rest[4] is ' ' or ':' or '-' or '–') ? end + 4 : end;
    }
}
