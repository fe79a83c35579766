using System.Collections.Immutable;
using ArticleParser.Lines;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Blocks;

/// <summary>The dateline of a paragraph, where the page bears out that it is one.</summary>
internal static class ParagraphDateline
{
    private const int SpeakerReach = 40;

    /// <param name="page">The page.</param>
    /// <param name="line">Where the paragraph stands.</param>
    /// <param name="isFirst">Whether it is the story's first.</param>
    public static ImmutableArray<TokenSpan> Read(LexedPage page, TextSpan line, bool isFirst)
    {
        var (form, parts, _) = page.Datelines.Of(line);
        if (form == DatelineForm.Sure || parts.IsEmpty) return parts;
        if (!isFirst || IsCue(page, page.Text.AsSpan(line.Start, parts[0].End))) return [];
        return (form == DatelineForm.Colon && IsConversation(page)) || (form == DatelineForm.Weak && !IsBorneOut(page, line, parts[0])) ? [] : parts;
    }

    /// <summary>
    /// "Marrow. The council", "Ostrava Bay - The council": whether the page names the place before the story as well. A single word before a dash is a place
    /// without that: agencies of several countries begin every story so.
    /// </summary>
    private static bool IsBorneOut(LexedPage page, TextSpan line, TokenSpan place)
    {
        var name = page.Text.AsSpan(line.Start + place.Start, place.Length);
        if (page.Text.AsSpan(line.Start + place.End).TrimStart() is ['-', ..] && !name.Contains(' ')) return true;
        var header = page.Text.AsSpan(0, line.Start);
        for (var from = 0; header[from..].IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at; from += at + name.Length)
        {
            if (from + at == 0 || !CharClasses.Is(header[from + at - 1], CharClass.Letter)) return true;
        }

        return false;
    }

    /// <summary>"BREAKING — The council": a word that the page's furniture is made of is no place.</summary>
    private static bool IsCue(LexedPage page, ReadOnlySpan<char> place) => page.Cues.TryFind(place, false, out var cue) && cue.End == place.Length;

    /// <summary>Whether several lines open with words in capitals before a colon: those speak.</summary>
    private static bool IsConversation(LexedPage page)
    {
        var speakers = 0;
        for (var i = 0; i < page.Count && speakers < 2; i++)
        {
            var text = page.TextOf(i);
            var colon = text[..Math.Min(text.Length, SpeakerReach)].IndexOf(':');
            if (colon > 1 && CharClasses.Is(text[0], CharClass.Upper) && colon + 1 < text.Length && text[colon + 1] == ' ' && !text[..colon].ContainsAny('.', '"')) speakers++;
        }

        return speakers > 1;
    }
}
