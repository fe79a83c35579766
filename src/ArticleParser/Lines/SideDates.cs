using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>
/// Finds the date or time that a line begins or ends with: "17:54 Ferry fares rise", "Ferry fares rise 2 hours ago". Whether it is a line of its own
/// depends on the lines around it.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class SideDates(LexedPage page)
{
    private const int Reach = 44;
    private const int MostTries = 10;

    // Behind the last digit stand no more characters: "2 hours ago".
    private const int UnitReach = 20;

    // No page counts back further: "1958 W Quay Street" is no weeks.
    private const int MostDigits = 2;

    // "for", "del", "am": the sentence goes on to the date.
    private const int SmallWord = 3;

    private static readonly SlotReader s_dates = Slots.ReaderOf("dates");

    private readonly CueTable _cues = page.Cues;

    /// <summary>What a line begins with; it ends before the words that follow, so signs between belong to it.</summary>
    public bool TryFindFirst(ReadOnlySpan<char> line, out CueMatch match)
    {
        match = default;
        var head = line[..Math.Min(line.Length, Reach)];
        var digit = head.IndexOfAnyInRange('0', '9');
        if (digit < 0) return false;
        var end = BeginsDate(line) ? DatesEnd(line) : 0;
        if (end == 0 && (end = AgoEnd(head, digit)) == 0) return false;
        // "Die" is a Tuesday, too.
        if (end <= digit || end >= line.Length || !Letters.IsWordEnd(line, end) || !IsTime(line[..end], out match)) return false;
        var next = DateSpots.SkipSigns(line, end);
        if (next >= line.Length || char.IsLower(line[next]) || !HasLetters(line[next..]) || CharClasses.Is(line[next], CharClass.Digit) || line[next] is ':' or '.' or ')' or '%') return false;
        match = match with { Start = 0, End = next };
        return true;
    }

    /// <summary>What a line ends with: the longest stretch there that is nothing else.</summary>
    public bool TryFindLast(TextSpan span, out CueMatch match)
    {
        match = default;
        var line = page.Text.AsSpan(span.Start, span.Length);
        var from = Math.Max(1, line.Length - Reach);
        if (line[Math.Max(1, line.Length - UnitReach)..].IndexOfAnyInRange('0', '9') < 0 || line[^1] == '%') return false;
        for (int place = span.Start + from - 1, tries = 0; tries < MostTries && (place = page.Masks.NextStart(place + 1, span.End)) < span.End;)
        {
            var at = place - span.Start;
            if (!DateSpots.IsBoundary(line, at) || !MayBegin(line[at..])) continue;
            tries++;

            // What costs most comes last.
            if (IsOfSentence(line, at) || !HasLetters(line[..at]) || !IsTime(line[at..], out match) || IsOfNumber(line, at, match)) continue;
            match = match.Shift(at) with { Start = at, End = line.Length };
            return true;
        }

        return false;
    }

    /// <summary>A small word stands before the date: "the weekly edition for 16 April".</summary>
    private static bool IsOfSentence(ReadOnlySpan<char> line, int at)
    {
        var before = line[..at].TrimEnd();
        var length = 0;
        while (length < before.Length && CharClasses.Is(before[before.Length - 1 - length], CharClass.Letter)) length++;
        return length is > 0 and <= SmallWord && before.Length < at && char.IsLower(before[^length]);
    }

    /// <summary>"14-16 hours", "from 02.01.2031 10:46", "04 NOV 31": a number stands before, and the time goes on from there.</summary>
    private static bool IsOfNumber(ReadOnlySpan<char> line, int at, in CueMatch match)
    {
        var before = line[..at].TrimEnd();
        if (before.IsEmpty) return false;
        if (before[^1] is '-' or '–') return before.Length > 1 && CharClasses.Is(before[^2], CharClass.Digit);
        return CharClasses.Is(before[^1], CharClass.Digit) && match.Parts[0].Kind is SyntaxKind.TimeToken or SyntaxKind.DateToken;
    }

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (CharClasses.Is(c, CharClass.Letter) && ++letters == 2) return true;
        }

        return false;
    }

    private static bool BeginsDate(ReadOnlySpan<char> line) => CharClasses.Is(line[0], CharClass.Digit) || Brackets.IsOpening(line[0]) || DateWords.Longest(line, out _) > 0;

    // Before a small letter the sentence goes on: "goes on el 18 de mayo". Where words have no spaces between, any letter could begin one.
    private static bool MayBegin(ReadOnlySpan<char> rest)
    {
        if (CharClasses.Is(rest[0], CharClass.Digit) || Brackets.IsOpening(rest[0])) return true;
        if (!CharClasses.Is(rest[0], CharClass.Letter) || char.IsLower(rest[0])) return false;
        return !Letters.IsUncased(rest[0]) || DateWords.Longest(rest, out _) > 0;
    }

    private static int DatesEnd(ReadOnlySpan<char> line) => s_dates.Read(line) is [.., var last] ? last.End : 0;

    /// <summary>Behind "2 hours ago", or behind "2 heures" of "il y a 2 heures".</summary>
    private int AgoEnd(ReadOnlySpan<char> head, int digit)
    {
        var digits = Digits.Run(head[digit..]);
        if (digits > MostDigits) return 0;
        var unit = PhraseMatcher.SkipSpaces(head, digit + digits);
        var length = AgoWords.Longest(head[unit..], out _);
        if (length == 0) return 0;
        var end = unit + length;
        for (var at = Math.Min(head.Length, end + 12); at > end; at--)
        {
            if (CharClasses.Is(head[at - 1], CharClass.Letter) && Letters.IsWordEnd(head, at) && _cues.TryFind(head[..at], false, out var longer) && longer.Cue.Kind == SyntaxKind.Timestamp && longer.End == at) return at;
        }

        return end;
    }

    // A time alone looks like what opens an entry of a live page.
    private bool IsTime(ReadOnlySpan<char> text, out CueMatch match) => _cues.TryFind(text, false, out match) && match.Cue.Kind is SyntaxKind.Timestamp or SyntaxKind.LiveEntry && match.End == text.Length;
}
