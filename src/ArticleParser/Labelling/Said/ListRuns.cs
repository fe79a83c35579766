using ArticleParser.Cues;
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
    public const string Fractions = "½⅓⅔¼¾⅛⅜";

    private static readonly WordSet s_headings = new("FixedHeading");

    public static void Add(in SaidPage page, LabelScores scores)
    {
        var prose = page.IsProse(0, ProseWords) ? 0 : -Reach;
        for (var heading = 1; heading + FewestNumbers < page.Count; heading++)
        {
            if (page.IsProse(heading, ProseWords)) prose = heading;
            var start = heading + 1;
            var isBehindProse = start - prose <= Reach;
            if (!MayBegin(page, start, isBehindProse)) continue;
            var isHeading = IsHeading(page.TextOf(heading));
            if (!isHeading && !(page.Is(heading, LineSigns.EndsInColon) && MayCount(page.TextOf(start)[0]))) continue;
            var end = Math.Max(Numbers(page, start), Bullets(page, start));
            if (isHeading) end = Math.Max(end, Math.Max(Amounts(page, start), isBehindProse ? Packed(page, start) : start));
            if (end - start < FewestNumbers) continue;
            if (isHeading) SaidEvidence.Say(scores, heading, SyntaxKind.Subheading, SaidEvidence.Strong);
            for (var i = start; i < end; i++) SaidEvidence.Say(scores, i, SyntaxKind.ListItem, SaidEvidence.Strong);
        }

        if (!page.Has(LineSigns.OpensItem)) return;
        for (int start = 0, end; start < page.Count; start = Math.Max(start + 1, end))
        {
            end = page.Is(start, LineSigns.OpensItem) ? Bullets(page, start) : start;
            if (!IsDotted(page, start, end)) continue;
            for (var i = start; i < end; i++) SaidEvidence.Say(scores, i, SyntaxKind.ListItem, SaidEvidence.Some);
        }
    }

    /// <summary>Whether a list can begin there at all: whether the line before heads one costs more to find out.</summary>
    private static bool MayBegin(in SaidPage page, int start, bool isBehindProse)
    {
        if (page.KindOf(start) != SyntaxKind.None || page.KindOf(start + 1) != SyntaxKind.None) return false;
        return page.Is(start, LineSigns.OpensNumber | LineSigns.OpensItem | LineSigns.OpensAmount) || (isBehindProse && page.Facts[start + 1].BlankBefore == 0 && page.Facts[start].Words <= MostPackedWords && page.Facts[start + 1].Words <= MostPackedWords);
    }

    private static bool IsHeading(ReadOnlySpan<char> text) => text.Length <= LongestHeading && s_headings.Contains(text.TrimEnd(":：").TrimEnd());

    /// <summary>What a number or an amount begins with, which hardly a line does.</summary>
    private static bool MayCount(char c) => CharClasses.Is(c, CharClass.Digit | CharClass.Space) || ListMarker.IsBullet(c) || c is '[' or '/' or ',' or '.' or '–' or '-' || Fractions.Contains(c);

    /// <summary>"1. City archive", "[2] Minutes": the line behind the last that counts on from one.</summary>
    private static int Numbers(in SaidPage page, int start)
    {
        var line = start;
        if (!page.Is(start, LineSigns.OpensNumber)) return line;
        for (var expected = 1; line < page.Count; line++, expected++)
        {
            if (page.KindOf(line) != SyntaxKind.None || page.Facts[line].Words > MostWords || page.TextOf(line).Contains('\t') || NumberOf(page.TextOf(line)) != expected) break;
        }

        return line;
    }

    /// <summary>Behind the last of the lines that open with the same bullet.</summary>
    private static int Bullets(in SaidPage page, int start)
    {
        var line = start;
        if (!page.Is(start, LineSigns.OpensItem)) return line;
        var bullet = page.TextOf(start)[0];
        if (!ListMarker.IsBullet(bullet) && !(bullet is '+' or '-' or '–' or '*' && ListMarker.LengthAt(page.TextOf(start)) == 1)) return line;
        while (line < page.Count && page.KindOf(line) == SyntaxKind.None && page.Facts[line].Words <= MostWords && page.TextOf(line)[0] == bullet) line++;
        return line;
    }

    /// <summary>Several sentences between paragraphs that open with the same dot, whatever stands directly before them. Menus and rails have dots too.</summary>
    private static bool IsDotted(in SaidPage page, int start, int end)
    {
        if (end - start < FewestNumbers) return false;
        var dot = page.TextOf(start)[0];
        if (dot == '·' || !(ListMarker.IsBullet(dot) || dot == '*') || !page.IsAmidProse(start, end, ProseWords)) return false;
        var sentences = 0;
        for (var i = start; i < end; i++) sentences += page.Facts[i].Words >= SentenceWords && page.Facts[i].SentenceEnds > 0 ? 1 : 0;
        return sentences >= FewestNumbers;
    }

    /// <summary>
    /// Behind the last of short lines without blank lines between them, where a blank line or the page's end follows and sentences stand before: a heading
    /// over teasers has none before it, or the teasers' summaries below.
    /// </summary>
    private static int Packed(in SaidPage page, int start)
    {
        var end = PackedEnd(page, start, MostPacked, MostPackedWords);
        var isParted = end == page.Count || page.Facts[end].BlankBefore > 0;
        return isParted ? end : start;
    }

    /// <summary>Behind the last of some lines that no cue names, of so many words at most, without blank lines between them.</summary>
    public static int PackedEnd(in SaidPage page, int start, int most, int mostWords)
    {
        var line = start;
        while (line < page.Count && line - start < most && page.KindOf(line) == SyntaxKind.None && page.Facts[line].Words <= mostWords
            && (line == start || page.Facts[line].BlankBefore == 0)) line++;
        return line;
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

    private static int Amounts(in SaidPage page, int start)
    {
        var line = start;
        while (line < page.Count && IsAmount(page, line)) line++;
        return line;
    }

    /// <summary>"300g smoked herring", "½ bunch dill": an amount, then words in small letters, and no sentence.</summary>
    private static bool IsAmount(in SaidPage page, int line)
    {
        ref readonly var facts = ref page.Facts[line];
        if (page.KindOf(line) != SyntaxKind.None || facts.Words is < 2 or > MostAmountWords || facts.SentenceEnds > 0) return false;
        var text = page.TextOf(line);
        var at = 0;
        while (at < text.Length && (CharClasses.Is(text[at], CharClass.Digit | CharClass.Space) || Fractions.Contains(text[at]) || text[at] is '/' or ',' or '.' or '–' or '-')) at++;
        return at > 0 && at < text.Length && char.IsLower(text[at]) && text[..at].TrimEnd().Length <= 7;
    }
}
