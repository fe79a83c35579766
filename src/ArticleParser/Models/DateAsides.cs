using ArticleParser.Cues;
using ArticleParser.Text;

namespace ArticleParser;

/// <summary>
/// Dates that a line gives for something else: what a sentence tells of, the weather of a day, an event from one hour to another, the
/// day that a book came out or a member joined.
/// </summary>
internal static class DateAsides
{
    // "This story is from March 3, 2031": more words before a date are a sentence.
    private const int WordsBefore = 5;

    // "Registered:" and "Workshop 4:", but no sentence that ends with a colon.
    private const int LabelWords = 4;

    // How far beyond the line is looked: a page may be one line.
    private const int MaxChars = 80;

    // "Release date", "Erscheinungsdatum": of a book, film or game.
    private static readonly WordSet s_works = new("WorkDate");

    // "Member since", "Mitglied seit": of whoever wrote in a forum.
    private static readonly WordSet s_members = new("MemberSince");

    // "Saturday, March 3, 2031 at the harbour festival": what happens then.
    private const int WordsBehind = 2;

    /// <summary>Whether the date is not that of the page's text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="date">Its date.</param>
    /// <param name="claim">What the line says that the date is.</param>
    /// <param name="next">The kind of the line behind it; None where there is none.</param>
    public static bool Is(in ModelItem line, in FoundDate date, DateClaim claim, SyntaxKind next)
    {
        var text = line.Characters;
        if (claim == DateClaim.AsOf) return line.Section != SyntaxKind.Header && text is ['(', ..];
        if (DateClaims.Has(line, s_works) || s_works.Contains(OpeningTo(line, date.Item.Span.Start).TrimEnd(":： "))) return true;
        if (claim != DateClaim.None) return false;
        if (IsSpan(line, date) || IsAddress(line, date) || IsLabelled(line) || IsBelowLabel(line, date) || IsTicker(line, date) || (line.Section == SyntaxKind.Endmatter && GoesOn(line, next))) return true;
        if (line.IsByCue) return false;
        if (line.Section == SyntaxKind.Endmatter && date.Item.Span.Start == line.Span.Start && IsOfEvent(text[Math.Min(text.Length, date.Item.Span.Length)..])) return true;
        return text.Contains('°') || !LineFacts.HasAtMostWords(text[..Math.Max(0, date.Item.Span.Start - line.Span.Start)], WordsBefore);
    }

    /// <summary>"19.1.31, 10:00-11:30", "3 March 2031 – 5 March 2031": from one time to another, or one day to another, is an event's.</summary>
    private static bool IsSpan(in ModelItem line, in FoundDate date)
    {
        ModelItem? before = null;
        foreach (var token in line.Tokens(SyntaxKind.None))
        {
            if (before is { } first && IsDash(line, first, token) && first.Kind == SyntaxKind.DateToken && ((token.Kind == SyntaxKind.DateToken && !AreOneDay(first, token)) || (token.Kind == SyntaxKind.TimeToken && HasTime(date, first)))) return true;
            if (token.Kind != SyntaxKind.SeparatorToken) before = token;
        }

        return false;
    }

    /// <summary>The same day in two calendars.</summary>
    private static bool AreOneDay(in ModelItem one, in ModelItem other) =>
        FoundDate.In(one) is { Date.Day: not null } first && FoundDate.In(other) is { } second && (first.Date.Year, first.Date.Month, first.Date.Day) == (second.Date.Year, second.Date.Month, second.Date.Day);

    private static bool HasTime(in FoundDate date, in ModelItem token) => date.Date.Time is not null && date.Item.Span.Start <= token.Span.Start;

    private static bool IsDash(in ModelItem line, in ModelItem first, in ModelItem second) =>
        second.Span.Start > first.Span.End && line.CharactersOf(TextSpan.FromBounds(first.Span.End, second.Span.Start)).Trim() is "-" or "–" or "—";

    /// <summary>"2031/03/03/": the end of a web address.</summary>
    private static bool IsAddress(in ModelItem line, in FoundDate date)
    {
        var rest = line.Page.Text.AsSpan(date.Item.Span.End);
        return rest is ['/', ..] && date.Item.Characters.Contains('/') && (rest.Length == 1 || CharClasses.Is(rest[1], CharClass.Space | CharClass.Break));
    }

    /// <summary>"04.11.2031 – Choir of the ferrymen": behind the story what stands behind a day is another story, or an event.</summary>
    private static bool GoesOn(in ModelItem line, SyntaxKind next)
    {
        if (ClosesStory(next)) return false;
        var rest = line.Page.Text.AsSpan(line.Span.End, Math.Min(MaxChars, line.Page.Text.Length - line.Span.End));
        var end = rest.IndexOf('\n');
        var behind = (end < 0 ? rest : rest[..end]).Trim(" |-–—•·)].");
        return !behind.IsEmpty && (next != SyntaxKind.Byline || line.Page.Tree.Cues.LabelLength(behind, SyntaxKind.Byline) == 0);
    }

    /// <summary>Several words behind the day, and no remark in brackets.</summary>
    private static bool IsOfEvent(ReadOnlySpan<char> rest) => !LineFacts.HasAtMostWords(rest, WordsBehind) && rest.TrimStart() is not ['(', ..];

    /// <summary>What may follow a story's own day on its line: "March 3, 2031 (changed March 4)", "March 3, 2031 | Harbour, bridges"; "By Jane Doe" may as well.</summary>
    private static bool ClosesStory(SyntaxKind next) =>
        next is SyntaxKind.TopicList or SyntaxKind.Timestamp or SyntaxKind.ShareTools or SyntaxKind.ReadingTime or SyntaxKind.Copyright;

    /// <summary>"[ March 3, 2031 ] Ferry fares to rise": a day in brackets before a title.</summary>
    private static bool IsTicker(in ModelItem line, in FoundDate date)
    {
        var text = line.Page.Text;
        if (text[line.Span.Start] != '[' && (line.Span.Start == 0 || text.AsSpan(0, line.Span.Start).TrimEnd(' ') is not [.., '['])) return false;
        var rest = text.AsSpan(date.Item.Span.End).TrimStart(" ]");
        return !rest.IsEmpty && !CharClasses.Is(rest[0], CharClass.Break);
    }

    /// <summary>"Registered: 18.09.2031": behind a label that no cue knows.</summary>
    private static bool IsLabelled(in ModelItem line)
    {
        var before = OpeningTo(line, line.Span.Start).TrimEnd();
        if (before is not [.., ':' or '：'] || !LineFacts.HasAtMostWords(before, LabelWords)) return false;
        return s_works.Contains(before[..^1].TrimEnd()) || !line.Page.Tree.Cues.TryFind(before, false, out _);
    }

    /// <summary>"Member since / March 3, 2031": behind a label for another day, on its line or the one above.</summary>
    private static bool IsBelowLabel(in ModelItem line, in FoundDate date)
    {
        var opening = OpeningTo(line, date.Item.Span.Start).TrimEnd(":： ");
        if (!opening.IsEmpty) return s_members.Contains(opening.TrimStart());
        var above = OpeningTo(line, Math.Max(0, LineStart(line, date.Item.Span.Start) - 1)).Trim(":： \r");
        return s_members.Contains(above) || s_works.Contains(above);
    }

    private static int LineStart(in ModelItem line, int end) => line.Page.Text.AsSpan(0, end).LastIndexOf('\n') + 1;

    /// <summary>What stands on the page's line before a place.</summary>
    private static ReadOnlySpan<char> OpeningTo(in ModelItem line, int end)
    {
        var reach = Math.Max(0, end - MaxChars);
        var text = line.Page.Text.AsSpan(reach, end - reach);
        return text[(text.LastIndexOf('\n') + 1)..];
    }
}
