using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>What was seen in a line, in words: what the row of a piece of evidence stands for.</summary>
internal static class WeightDetails
{
    private static readonly string[] s_names = ["none", "one person", "several names, or names with roles", "an agency or outlet", "capitalised words", "a byline's label and a name", "other", "other"];
    private static readonly string[] s_dates = ["none", "all of the line", "at its start", "at its end", "within it"];
    private static readonly string[] s_forms = ["plain", "list marker", "a number or marker alone", "cells", "quotation", "in brackets", "signs only", "above an account's signature"];
    private static readonly string[] s_firsts = ["none", "list marker", "capitals", "capital letter", "letter of a script without spaces", "lower-case letter", "digit", "quotation mark", "bracket", "other sign"];

    /// <summary>Null where it says nothing to a reader.</summary>
    public static string? Of(LexedPage page, int line, Evidence evidence, int row) => evidence switch
    {
        Evidence.Cue => page.CueOf(line)?.Name ?? "none",
        Evidence.CueBefore => line == 0 ? "the page begins" : CueOf(page, line - 1),
        Evidence.CueAfter => line + 1 == page.Count ? "the page ends" : CueOf(page, line + 1),
        Evidence.Names => Word(s_names, row - FeatureTable.Names.First),
        Evidence.Dates => Word(s_dates, row - FeatureTable.Dates.First),
        Evidence.Form => Word(s_forms, row - FeatureTable.Form.First),
        Evidence.Repeats => RepeatsOf(row - FeatureTable.Repeats.First),
        Evidence.RepeatBefore => row == FeatureTable.RepeatBefore.First ? "none" : "yes",
        Evidence.RepeatAfter => row == FeatureTable.RepeatAfter.First ? "none" : "yes",
        Evidence.TitleLike => row == FeatureTable.TitleLike.First ? "no" : "same words",
        Evidence.TopicHits => row == FeatureTable.TopicHits.First ? "none" : "some",
        Evidence.Block => page.Markup is { } markup ? markup[line].Block.ToString() : "plain text",
        Evidence.Link => page.Markup is { } links ? LinkOf(links[line]) : "plain text",
        Evidence.Words => page.Facts[line].Words == 1 ? "1 word" : $"{page.Facts[line].Words} words",
        Evidence.First => Word(s_firsts, row - FeatureTable.First.First),
        Evidence.Last => page.Facts[line].LastMark is var mark && (char.IsPunctuation(mark) || char.IsSymbol(mark)) ? $"{mark}" : "letter or digit",
        Evidence.Blanks => $"{page.Facts[line].BlankBefore} before, {page.Facts[line].BlankAfter} after",
        _ => null,
    };

    private static string CueOf(LexedPage page, int line) => page.Lines[line].CueKind is var looks && looks == SyntaxKind.None ? "none" : SyntaxFacts.GetText(looks);

    private static string? Word(string[] words, int bucket) => bucket < words.Length ? words[bucket] : null;

    // Two rows a count: the first line of those that open alike, and the later ones.
    private static string RepeatsOf(int bucket) => bucket == 0 ? "once" : $"{(bucket / 2) + 1} times{(bucket / 2 == 3 ? " or more" : "")}, {(bucket % 2 == 0 ? "the first" : "not the first")}";

    private static string LinkOf(LineMarkup markup) => markup.Link switch
    {
        LinkShare.None => "none",
        LinkShare.Part => "part of the line",
        _ => markup.Leads == Text.LinkTarget.Other ? "all of the line" : $"all of the line, to: {markup.Leads}",
    };
}
