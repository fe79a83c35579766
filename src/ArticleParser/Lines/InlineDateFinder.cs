using System.Buffers;
using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>
/// Finds the date in a line that says more than when: "By Jane Doe | March 3, 2031 | 3 min read". What stands
/// before and behind it become lines of their own, as they are where the scraper kept them apart.
/// </summary>
/// <param name="page">The page that is being cut into lines.</param>
internal sealed class InlineDateFinder(LexedPage page)
{
    private const int MaxChars = 200;
    private const int LabelReach = 48;
    private const int NamesWords = 8;
    private const int BesideSignWords = 12;
    private const int ShortWords = 4;
    private const int BehindWords = 6;
    private const int SignedWords = 10;
    private const int HeadlineWords = 5;
    private static readonly SearchValues<char> s_signs = SearchValues.Create("|•·/–—");

    private readonly CueTable _cues = page.Cues;

    /// <summary>The day with its year that was found in the line last asked about, whether or not it parts the line; empty for none.</summary>
    public (short Start, short End) Spot { get; private set; }

    /// <param name="at">Where the line stands, without white space around it.</param>
    /// <param name="digits">How many digits it has.</param>
    /// <param name="match">The date, and where it stands.</param>
    public bool TryFind(TextSpan at, int digits, out CueMatch match)
    {
        match = default;
        var line = page.Text.AsSpan(at.Start, at.Length);
        Spot = default;
        if (line.Length is < 8 or > MaxChars || digits < DateSpots.FewestDigits) return false;
        if (!DateSpots.TryFind(line, out var start, out var end)) return false;
        Spot = ((short)start, (short)end);
        var next = SkipStop(line, DateSpots.SkipSigns(line, end));
        var after = line[next..];
        var afterSign = DateSpots.IsSign(line[..next].TrimEnd()[^1]);

        // "MARROW, March 3, 2031 /PRNewswire/ -- The council": the day is the dateline's.
        if (page.Datelines.Of(at).OpensStory) return false;

        // Before the label is looked for, which costs most: what follows rules most lines out, whatever precedes.
        var behind = TextSpan.FromBounds(at.Start + next, at.End);
        if (!MayFollow(behind, true, afterSign)) return false;
        start = LabelStart(line, start, end);
        if (!_cues.TryFind(line[start..end], false, out match) || match.Cue.Kind != SyntaxKind.Timestamp) return false;
        end = next;
        var before = line[..start].TrimEnd();
        if (IsHeadline(before, after) || !MayPrecede(before)) return false;
        if (before.IsEmpty && start == 0 && !MayFollow(behind, false, afterSign) && !OpensLine(after)) return false;
        match = match.Shift(start) with { Start = start, End = end };
        return true;
    }

    /// <summary>"… at 9.05am. Last updated 4 March 2031": a full stop before another date is no sentence's.</summary>
    private int SkipStop(ReadOnlySpan<char> line, int at)
    {
        if (at + 2 >= line.Length || line[at] is not ('.' or ';')) return at;
        var next = at + 1;
        while (next < line.Length && CharClasses.Is(line[next], CharClass.Space)) next++;
        return next < line.Length && _cues.TryFind(line[next..], false, out var cue) && cue.Cue.Kind == SyntaxKind.Timestamp ? next : at;
    }

    /// <summary>Where the words begin that say what the date is for: "Published on", "Updated".</summary>
    private int LabelStart(ReadOnlySpan<char> line, int start, int end)
    {
        for (var at = Math.Max(0, start - LabelReach); at < start; at++)
        {
            if (!CharClasses.Is(line[at], CharClass.Letter) || !DateSpots.IsBoundary(line, at)) continue;
            if (_cues.TryFind(line[at..end], false, out var label) && label.Cue.Kind == SyntaxKind.Timestamp) return at;
        }

        return start;
    }

    /// <summary>"Nine Small Harbours Worth A Winter Trip March 3, 2031": words enough for a title, and no sign or role among them.</summary>
    private bool IsHeadline(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (!after.IsEmpty || LineFacts.HasAtMostWords(before, HeadlineWords - 1) || DateSpots.IsSign(before[^1])) return false;
        return !(_cues.TryFind(before, false, out var cue) && cue.End == before.Length) && !(NameCounts.TryRead(before, out var names) && names.HasRole);
    }

    private bool MayPrecede(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty) return true;
        if (DateSpots.IsSign(before[^1])) return LineFacts.HasAtMostWords(before, BesideSignWords);
        if (_cues.TryFind(before, false, out var cue) && cue.End == before.Length) return true;
        if (!LineFacts.HasAtMostWords(before, NamesWords)) return false;
        return LineParts.AreNames(before) || SignedPhrase.Covers(before, _cues) || (LineFacts.HasAtMostWords(before, ShortWords - 1) && AllCapitals(before));
    }

    private bool MayFollow(TextSpan at, bool follows, bool afterSign)
    {
        var after = page.Text.AsSpan(at.Start, at.Length);
        if (after.IsEmpty) return follows;
        if (_cues.TryFind(after, false, out _) || _cues.TryFindInner(page.Text, page.Masks, at, out _)) return true;
        if (LineFacts.HasAtMostWords(after, SignedWords) && (SignedPhrase.Begins(after, _cues) || SignedPhrase.Covers(after, _cues) || (afterSign && BeginsWithName(after)))) return true;
        if (LineFacts.IsSentenceEnd(after[^1]) && !(after[^1] == '!' && LineFacts.HasAtMostWords(after, ShortWords - 1))) return false;
        return LineFacts.HasAtMostWords(after, follows && afterSign ? BesideSignWords : ShortWords) && (follows || afterSign);
    }

    /// <summary>"3 March 2031 Jane Doe Harbours": what stands behind the date that opens a short line, in capitals and without a full stop.</summary>
    private static bool OpensLine(ReadOnlySpan<char> after) =>
        !after.IsEmpty && CharClasses.Is(after[0], CharClass.Upper) && LineFacts.HasAtMostWords(after, BehindWords) && !LineFacts.IsSentenceEnd(after[^1]);

    /// <summary>"March 3, 2031 • Jane Doe • 3 min": between two signs there is nothing but a name.</summary>
    private static bool BeginsWithName(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(s_signs);
        return end > 0 && LineFacts.HasAtMostWords(text[..end], ShortWords) && LineParts.AreNames(text[..end].TrimEnd());
    }

    private static bool AllCapitals(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (!word.IsEmpty && CharClasses.Is(word[0], CharClass.Letter) && !CharClasses.Is(word[0], CharClass.Upper | CharClass.Wide)) return false;
        }

        return true;
    }
}
