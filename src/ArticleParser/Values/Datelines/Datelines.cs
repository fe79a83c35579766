using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>
/// Reads what agencies and newspapers print before the first words of a story: "MARROW CITY (AP) — The council…",
/// "Marrow, 3 mars (AFP) - Le conseil…", "（マロー共同）市議会は…". Gives place, agency, day and the text behind them.
/// </summary>
internal static class Datelines
{
    /// <summary>No dateline is longer.</summary>
    public const int MaxChars = 120;

    /// <summary>A story has no fewer words behind its dateline.</summary>
    public const int FewestWords = 5;

    /// <summary>Reads the dateline that a line opens with.</summary>
    /// <param name="line">A line that may open with one, without white space around it.</param>
    public static Dateline Read(ReadOnlySpan<char> line)
    {
        GrammarRuns.Add(Grammar.Datelines, line);
        WorkCount.Add(Work.Dateline);
        var parts = default(TokenSpanBuffer);
        var form = DatelineForm.Sure;
        var reader = new DatelineReader(line[..Math.Min(line.Length, MaxChars)]);
        var end = WideDatelines.Read(line[..Math.Min(line.Length, MaxChars)], ref parts);
        if (end == 0) end = reader.Read(ref parts, out form);
        if (end == 0 || form == DatelineForm.None) return Dateline.None;
        while (end < line.Length && CharClasses.Is(line[end], CharClass.Space | CharClass.Stray)) end++;
        var goesOn = HasWords(line[end..]);
        if (form != DatelineForm.Sure && (!goesOn || char.IsLower(line[end]))) return Dateline.None;
        if (end < line.Length) parts.Add(new TokenSpan(SyntaxKind.TextToken, end, line.Length - end));
        return new Dateline(form, parts.ToImmutable(), form == DatelineForm.Sure && goesOn);
    }

    /// <summary>Whether a story's words can follow: as <see cref="LineFacts.CountWords"/> counts them, and no further than that takes.</summary>
    private static bool HasWords(ReadOnlySpan<char> text)
    {
        int words = 0, wides = 0;
        var before = CharClass.Space;
        foreach (var c in text)
        {
            var here = CharClasses.Of(c);
            if ((before & CharClass.Space) != 0 && (here & CharClass.Space) == 0) words++;
            if ((here & CharClass.Wide) != 0) wides++;
            if (words + (wides / 2) >= FewestWords) return true;
            before = here;
        }

        return false;
    }

    /// <summary>A look at the opening: nearly all paragraphs have a word in small letters before the first sign of a dateline.</summary>
    public static bool MayOpen(ReadOnlySpan<char> line) => DatelineSigns.First(line) >= 0;
}
