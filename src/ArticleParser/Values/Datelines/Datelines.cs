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

    // "Rio de Janeiro", "Stoke upon Trent"
    private const int LongestSmall = 4;

    // Before a full stop.
    private const int LongestPlace = 32;
    private const int ShortestPlace = 4;

    /// <summary>Reads the dateline that a line opens with.</summary>
    /// <param name="line">A line that may open with one, without white space around it.</param>
    public static Dateline Read(ReadOnlySpan<char> line)
    {
        GrammarRuns.Add(Grammar.Datelines, line);
        var parts = default(TokenSpanBuffer);
        var form = DatelineForm.Sure;
        var reader = new DatelineReader(line[..Math.Min(line.Length, MaxChars)]);
        var end = WideDatelines.Read(line[..Math.Min(line.Length, MaxChars)], ref parts);
        if (end == 0) end = reader.Read(ref parts, out form);
        if (end == 0 || form == DatelineForm.None) return Dateline.None;
        while (end < line.Length && CharClasses.Is(line[end], CharClass.Space | CharClass.Stray)) end++;
        var words = LineFacts.CountWords(line[end..]);
        if (form != DatelineForm.Sure && (words < FewestWords || char.IsLower(line[end]))) return Dateline.None;
        if (end < line.Length) parts.Add(new TokenSpan(SyntaxKind.TextToken, end, line.Length - end));
        return new Dateline(form, parts.ToImmutable(), form == DatelineForm.Sure && words >= FewestWords);
    }

    /// <summary>"Marrow. The council": where the full stop behind a few words stands; 0 for none.</summary>
    private static int StopAt(ReadOnlySpan<char> line)
    {
        var stop = line[..Math.Min(line.Length, LongestPlace)].IndexOf('.');
        return stop >= ShortestPlace && stop + 2 < line.Length && line[stop + 1] == ' ' && !char.IsLower(line[stop + 2]) ? stop : 0;
    }

    /// <summary>A look at the opening: nearly all paragraphs have a word in small letters before the first sign of a dateline.</summary>
    public static bool MayOpen(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || CharClasses.Is(line[0], CharClass.Digit)) return false;
        var sign = line[..Math.Min(line.Length, MaxChars)].IndexOfAny(DatelineReader.Signs);
        if (StopAt(line) is > 0 and var stop && (sign < 0 || stop < sign)) sign = stop;
        if (sign < 0) return false;
        var small = 0;
        for (var at = 0; at < sign; at++)
        {
            if (CharClasses.Is(line[at], CharClass.Digit)) return true;
            small = char.IsLower(line[at]) && (small > 0 || at == 0 || !CharClasses.Is(line[at - 1], CharClass.Letter)) ? small + 1 : 0;
            if (small > LongestSmall) return false;
        }

        return true;
    }
}
