using ArticleParser.Cues;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// Lists that say so themselves: below one of the fixed words over lists, lines that count from one, that give amounts or that stand close together, as footnotes,
/// recipes, and boxes of pros and cons do; below a colon, lines that count or open with one and the same bullet.
/// </summary>
internal static class ListRuns
{
    private const int MostWords = 60;
    private const int MostAmountWords = 14;
    private const int LongestHeading = 40;
    private const int FewestNumbers = 2;
    private const int MostPacked = 16;
    private const int MostPackedWords = 24;
    private const int ProseWords = 10;
    private const int SentenceWords = 4;
    private const int Reach = 24;
    private const string Fractions = "½⅓⅔¼¾⅛⅜";

    private static readonly WordSet s_headings = new("FixedHeading");

    public static void Add(LexedPage page, LabelScores scores)
    {
        for (var heading = 1; heading + FewestNumbers < page.Count; heading++)
        {
            var text = page.TextOf(heading);
            var isHeading = text.Length <= LongestHeading && s_headings.Contains(text.TrimEnd(":：").TrimEnd());
            if (!isHeading && (text[^1] is not (':' or '：') || !MayBegin(page.TextOf(heading + 1)[0]))) continue;
            var start = heading + 1;
            var end = Math.Max(Numbers(page, start), Bullets(page, start));
            if (isHeading) end = Math.Max(end, Math.Max(Amounts(page, start), Packed(page, start)));
            if (end - start < FewestNumbers) continue;
            if (isHeading) SaidEvidence.Say(scores, heading, SyntaxKind.Subheading, SaidEvidence.Strong);
            for (var i = start; i < end; i++) SaidEvidence.Say(scores, i, SyntaxKind.ListItem, SaidEvidence.Strong);
        }

        for (int start = 0, end; start < page.Count; start = Math.Max(start + 1, end))
        {
            end = Bullets(page, start);
            if (!IsDotted(page, start, end)) continue;
            for (var i = start; i < end; i++) SaidEvidence.Say(scores, i, SyntaxKind.ListItem, SaidEvidence.Some);
        }
    }

    /// <summary>What a number or an amount begins with, which hardly a line does: whether the line before heads a list costs more.</summary>
    private static bool MayBegin(char c) => CharClasses.Is(c, CharClass.Digit | CharClass.Space) || ListMarker.IsBullet(c) || c is '[' or '/' or ',' or '.' or '–' or '-' || Fractions.Contains(c);

    /// <summary>"1. City archive", "[2] Minutes": the line behind the last that counts on from one.</summary>
    private static int Numbers(LexedPage page, int start)
    {
        var line = start;
        for (var expected = 1; line < page.Count; line++, expected++)
        {
            if (page.Lines[line].CueKind != SyntaxKind.None || page.Facts[line].Words > MostWords || page.TextOf(line).Contains('\t') || NumberOf(page.TextOf(line)) != expected) break;
        }

        return line;
    }

    /// <summary>Behind the last of the lines that open with the same bullet.</summary>
    private static int Bullets(LexedPage page, int start)
    {
        var line = start;
        var bullet = page.TextOf(start)[0];
        if (!ListMarker.IsBullet(bullet) && !(bullet is '+' or '-' or '–' or '*' && ListMarker.LengthAt(page.TextOf(start)) == 1)) return line;
        while (line < page.Count && page.Lines[line].CueKind == SyntaxKind.None && page.Facts[line].Words <= MostWords && page.TextOf(line)[0] == bullet) line++;
        return line;
    }

    /// <summary>Several sentences between paragraphs that open with the same dot, whatever stands directly before them. Menus and rails have dots too.</summary>
    private static bool IsDotted(LexedPage page, int start, int end)
    {
        var dot = page.TextOf(start)[0];
        if (end - start < FewestNumbers || dot == '·' || !(ListMarker.IsBullet(dot) || dot == '*') || !SaidEvidence.IsAmidProse(page, start, end, ProseWords)) return false;
        var sentences = 0;
        for (var i = start; i < end; i++) sentences += page.Facts[i].Words >= SentenceWords && page.Facts[i].SentenceEnds > 0 ? 1 : 0;
        return sentences >= FewestNumbers;
    }

    /// <summary>
    /// Behind the last of short lines without blank lines between them, where a blank line or the page's end follows and sentences stand before: a heading
    /// over teasers has none before it, or the teasers' summaries below.
    /// </summary>
    private static int Packed(LexedPage page, int start)
    {
        var end = PackedEnd(page, start, MostPacked, MostPackedWords);
        var isParted = end == page.Count || page.Facts[end].BlankBefore > 0;
        return isParted && IsBehindProse(page, start) ? end : start;
    }

    /// <summary>Behind the last of some lines that no cue names, of so many words at most, without blank lines between them.</summary>
    public static int PackedEnd(LexedPage page, int start, int most, int mostWords)
    {
        var line = start;
        while (line < page.Count && line - start < most && page.Lines[line].CueKind == SyntaxKind.None && page.Facts[line].Words <= mostWords
            && (line == start || page.Facts[line].BlankBefore == 0)) line++;
        return line;
    }

    private static bool IsBehindProse(LexedPage page, int line)
    {
        for (var i = line - 1; i >= Math.Max(0, line - Reach); i--)
        {
            if (SaidEvidence.IsProse(page, i, ProseWords)) return true;
        }

        return false;
    }

    /// <summary>The number that a line opens with, as items of a list do; 0 for none.</summary>
    public static int NumberOf(ReadOnlySpan<char> text)
    {
        var at = text[0] == '[' ? 1 : 0;
        var digits = Digits.Run(text[at..]);
        if (digits is 0 or > 2 || at + digits + 2 >= text.Length || !int.TryParse(text.Slice(at, digits), out var number)) return 0;
        var sign = text[at + digits];
        return sign is '.' or ')' or ']' or '．' or '、' && (text[at + digits + 1] == ' ' || sign is '．' or '、') ? number : 0;
    }

    private static int Amounts(LexedPage page, int start)
    {
        var line = start;
        while (line < page.Count && IsAmount(page, line)) line++;
        return line;
    }

    /// <summary>"300g smoked herring", "½ bunch dill": an amount, then words in small letters, and no sentence.</summary>
    private static bool IsAmount(LexedPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        if (page.Lines[line].CueKind != SyntaxKind.None || facts.Words is < 2 or > MostAmountWords || facts.SentenceEnds > 0) return false;
        var text = page.TextOf(line);
        var at = 0;
        while (at < text.Length && (CharClasses.Is(text[at], CharClass.Digit | CharClass.Space) || Fractions.Contains(text[at]) || text[at] is '/' or ',' or '.' or '–' or '-')) at++;
        return at > 0 && at < text.Length && char.IsLower(text[at]) && text[..at].TrimEnd().Length <= 7;
    }
}
