using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>
/// Finds the date or time that a line begins or ends with: "17:54 Ferry fares rise", "Ferry fares rise 2 hours ago". Whether it is a line of its own
/// depends on the lines around it.
/// </summary>
internal sealed class SideDates(CueTable cues)
{
    private const int Reach = 44;
    private const int MostTries = 10;

    private static readonly SlotReader s_dates = Slots.ReaderOf("dates");

    /// <summary>What a line begins with; it ends before the words that follow, so signs between belong to it.</summary>
    public bool TryFindFirst(ReadOnlySpan<char> line, out CueMatch match)
    {
        match = default;
        var head = line[..Math.Min(line.Length, Reach)];
        var digit = head.IndexOfAnyInRange('0', '9');
        if (digit < 0) return false;
        var end = DatesEnd(line);
        if (end == 0 && (end = AgoEnd(head, digit)) == 0) return false;
        if (end >= line.Length || !Letters.IsWordEnd(line, end) || !IsTime(line[..end], out match)) return false;
        var next = DateSpots.SkipSigns(line, end);
        if (next >= line.Length || char.IsLower(line[next]) || CharClasses.Is(line[next], CharClass.Digit) || line[next] is ':' or '.' or ')' or '%') return false;
        match = match with { Start = 0, End = next };
        return true;
    }

    /// <summary>What a line ends with: the longest stretch there that is nothing else.</summary>
    public bool TryFindLast(ReadOnlySpan<char> line, out CueMatch match)
    {
        match = default;
        var from = Math.Max(1, line.Length - Reach);
        if (line[from..].IndexOfAnyInRange('0', '9') < 0) return false;
        for (int at = from, tries = 0; at < line.Length && tries < MostTries; at++)
        {
            if (!DateSpots.IsBoundary(line, at) || !MayBegin(line[at])) continue;
            tries++;
            if (!IsTime(line[at..], out match)) continue;
            match = match.Shift(at) with { Start = at, End = line.Length };
            return true;
        }

        return false;
    }

    private static bool MayBegin(char c) => CharClasses.Is(c, CharClass.Letter | CharClass.Digit) || Brackets.IsOpening(c);

    private static int DatesEnd(ReadOnlySpan<char> line) => s_dates.Read(line) is { IsDefaultOrEmpty: false } dates ? dates[^1].End : 0;

    /// <summary>Behind "2 hours ago", or behind "2 heures" of "il y a 2 heures".</summary>
    private int AgoEnd(ReadOnlySpan<char> head, int digit)
    {
        var digits = Digits.Run(head[digit..]);
        var unit = PhraseMatcher.SkipSpaces(head, digit + digits);
        var length = AgoWords.Longest(head[unit..], out _);
        if (length == 0) return 0;
        var end = unit + length;
        for (var at = Math.Min(head.Length, end + 12); at > end; at--)
        {
            if (CharClasses.Is(head[at - 1], CharClass.Letter) && Letters.IsWordEnd(head, at) && cues.TryFind(head[..at], false, out var longer) && longer.Cue.Kind == SyntaxKind.Timestamp && longer.End == at) return at;
        }

        return end;
    }

    // A time alone looks like what opens an entry of a live page.
    private bool IsTime(ReadOnlySpan<char> text, out CueMatch match) => cues.TryFind(text, false, out match) && match.Cue.Kind is SyntaxKind.Timestamp or SyntaxKind.LiveEntry && match.End == text.Length;
}
