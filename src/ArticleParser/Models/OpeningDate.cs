using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>The day that the story's text opens with, as releases and notices do: "Exampleton, 3 March 2031 – The harbour …".</summary>
internal static class OpeningDate
{
    private const int MaxChars = 60;
    private const int WordsBefore = 5;

    /// <summary>The day at the beginning of the standfirst or the first paragraph, with its year; null where neither opens so.</summary>
    public static FoundDate? Of(ModelPage page)
    {
        foreach (var line in page.Story(SyntaxKind.Standfirst)) return In(line) ?? InBody(page);
        return InBody(page);
    }

    private static FoundDate? InBody(ModelPage page)
    {
        foreach (var line in page.Section(SyntaxKind.Body).Within(SyntaxKind.Paragraph)) return In(line);
        return null;
    }

    private static FoundDate? In(in ModelItem line)
    {
        if (line.TryToken(SyntaxKind.DateToken, out var day) && FoundDate.In(day) is { } filed) return IsCutTime(line, day.Span.End) ? null : filed;
        var text = line.Characters;
        var opening = text[..Math.Min(text.Length, MaxChars)];
        if (!DateSpots.MayHold(opening) || !DateSpots.TryFind(opening, out var start, out var end)) return null;
        if (!LineFacts.HasAtMostWords(opening[..start], WordsBefore) || !IsApart(opening, start, end)) return null;
        return FoundDate.In(line.Stretch(SyntaxKind.DateToken, TextSpan.FromBounds(line.Span.Start + start, line.Span.Start + end)));
    }

    /// <summary>"Saturday, 4 November, about 17.50": what looks like a year is an hour.</summary>
    private static bool IsCutTime(in ModelItem line, int end)
    {
        var rest = line.CharactersOf(TextSpan.FromBounds(end, Math.Max(end, line.Span.End)));
        return rest is ['.' or ':', var digit, ..] && CharClasses.Is(digit, CharClass.Digit);
    }

    /// <summary>A sign, a bracket or a seam parts it from the sentence, and no sentence leads up to it.</summary>
    private static bool IsApart(ReadOnlySpan<char> text, int start, int end)
    {
        if (start > 0 && text[..start].TrimEnd()[^1] is not (',' or '(' or '|' or '/' or '-' or '–' or '—')) return false;
        if (end < text.Length && Seam.IsAt(text, end)) return true;
        var rest = text[end..].TrimStart();
        return !rest.IsEmpty && (DateSpots.IsSign(rest[0]) || rest[0] is ')' or ':' or '.' or '(');
    }
}
