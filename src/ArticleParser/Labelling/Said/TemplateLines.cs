using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>What a template left behind, such as "{{/userSubscribed}}", and the numbers of a story's pages, such as "1 2 3 Next page".</summary>
internal static class TemplateLines
{
    private const int Longest = 160;
    private const int FewestPages = 2;

    public static void Add(LexedPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            var length = page.Lines[i].Length;
            if (length > Longest) continue;
            var text = page.TextOf(i);
            if (IsTemplate(text)) SaidEvidence.Say(scores, i, SyntaxKind.FurnitureLine, SaidEvidence.Sure);
            else if (CharClasses.Is(text[0], CharClass.Digit) && IsPager(page, text)) SaidEvidence.Say(scores, i, SyntaxKind.NavigationItem, SaidEvidence.Sure);
        }
    }

    private static bool IsTemplate(ReadOnlySpan<char> text) =>
        text.Length > 4 && text.StartsWith("{{") && text.EndsWith("}}") && text[2] is ('#' or '/' or '^' or '!' or '>' or '&');

    /// <summary>Numbers that count from one, and what leads to the next page.</summary>
    private static bool IsPager(LexedPage page, ReadOnlySpan<char> text)
    {
        var (at, expected) = (0, 1);
        while (at < text.Length)
        {
            var digits = Digits.Run(text[at..]);
            if (digits is 0 or > 2 || !int.TryParse(text.Slice(at, digits), out var number) || number != expected) break;
            expected++;
            at += digits;
            while (at < text.Length && (text[at] is '|' or '·' || CharClasses.Is(text[at], CharClass.Space))) at++;
        }

        if (expected <= FewestPages) return false;
        var rest = text[at..].Trim("…. ›»>→");
        return rest.IsEmpty || Digits.Run(rest) == rest.Length || (page.Cues.TryFind(rest, false, out var cue) && cue.Cue.Kind == SyntaxKind.NavigationItem);
    }
}
