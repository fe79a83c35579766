using System.Collections.Immutable;
using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>How sure it is that a paragraph's opening is a dateline.</summary>
internal enum DatelineForm : byte
{
    None,

    /// <summary>"London: The council": capitalised words before a colon, which can be a speaker too.</summary>
    Colon,

    /// <summary>"LONDON — The council": capitalised words before a dash, and nothing that names an agency.</summary>
    Bare,

    /// <summary>With an agency, or a day behind a place in capitals: nothing else looks like this.</summary>
    Sure,
}

/// <summary>
/// Reads what agencies and newspapers print before the first words of a story: "MARROW CITY (AP) — The council…",
/// "Marrow, 3 mars (AFP) - Le conseil…", "（マロー共同）市議会は…". Gives place, agency, day and the text behind them.
/// </summary>
internal static class Datelines
{
    /// <summary>No dateline is longer.</summary>
    public const int Reach = 120;

    private const int FewestWords = 5;

    // "Rio de Janeiro", "Stoke upon Trent"
    private const int LongestSmall = 4;

    /// <summary>The parts of the line, place first or agency first; empty where it opens with no dateline.</summary>
    /// <param name="line">The line, without white space around it.</param>
    /// <param name="form">How sure it is that these are a dateline.</param>
    public static ImmutableArray<Part> Read(ReadOnlySpan<char> line, out DatelineForm form)
    {
        form = DatelineForm.None;
        if (!MayOpen(line)) return [];
        var parts = default(PartBuffer);
        var reader = new DatelineReader(line[..Math.Min(line.Length, Reach)]);
        var end = WideDatelines.Read(line[..Math.Min(line.Length, Reach)], ref parts);
        if (end > 0) form = DatelineForm.Sure;
        else end = reader.Read(ref parts, out form);
        if (end == 0) return [];
        while (end < line.Length && CharClasses.Is(line[end], CharClass.Space | CharClass.Stray)) end++;
        if (form != DatelineForm.Sure && !BeginsSentence(line[end..])) form = DatelineForm.None;
        if (form == DatelineForm.None) return [];
        if (end < line.Length) parts.Add(new Part(SyntaxKind.TextToken, end, line.Length - end));
        return parts.ToImmutable();
    }

    /// <summary>Whether the line opens with a dateline that cannot be anything else.</summary>
    public static bool Opens(ReadOnlySpan<char> line)
    {
        var parts = Read(line, out var form);
        return form == DatelineForm.Sure && parts[^1].Kind == SyntaxKind.TextToken && LineFacts.CountWords(line[parts[^1].Start..]) >= FewestWords;
    }

    /// <summary>A look at the opening: nearly all paragraphs have a word in small letters before the first sign of a dateline.</summary>
    private static bool MayOpen(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 || CharClasses.Is(line[0], CharClass.Digit)) return false;
        var sign = line[..Math.Min(line.Length, Reach)].IndexOfAny(DatelineReader.Signs);
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

    private static bool BeginsSentence(ReadOnlySpan<char> text) =>
        !text.IsEmpty && !char.IsLower(text[0]) && LineFacts.CountWords(text) >= FewestWords;
}
