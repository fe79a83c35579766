using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>What a template or a script left behind, such as "{{/userSubscribed}}", and the numbers of a story's pages, such as "1 2 3 Next page".</summary>
internal static class TemplateLines
{
    private const int Longest = 160;
    private const int FewestPages = 2;
    private const int LongestLabel = 14;

    private static readonly string[] s_scripts =
        ["googletag.", "(adsbygoogle", "window.", "document.write(", "dataLayer.", "gtag(", "fbq(", "_gaq.", "ga(", "!function(", "(function(", "function(", "try{", "try {", "var ", "$(document)", "jQuery("];

    public static void Add(in SaidPage page, LabelScores scores)
    {
        for (var i = 0; i < page.Count; i++)
        {
            var length = page.Lines[i].Length;
            if (length > Longest) continue;
            var text = page.TextOf(i);
            var isCode = page.Is(i, LineSigns.EndsLikeCode);
            if (isCode && (IsTemplate(text) || IsScript(text))) SaidEvidence.Say(scores, i, SyntaxKind.FurnitureLine, SaidEvidence.Sure);
            else if (isCode && IsPictureFile(text)) SaidEvidence.Say(scores, i, SyntaxKind.AltText, SaidEvidence.Sure);
            else if (page.Facts[i].Digits >= FewestPages && IsPager(page, text)) SaidEvidence.Say(scores, i, SyntaxKind.NavigationItem, SaidEvidence.Sure);
        }
    }

    // "{{title}}", "{% if paid %}", "<%= ad %>", "${title}", "%%AD_SLOT%%", "[/caption]": nothing else on the line.
    private static bool IsTemplate(ReadOnlySpan<char> text) => text switch
    {
        ['{', '{', _, .., '}', '}'] => true,
        ['{', '%', _, .., '%', '}'] or ['<', '%', _, .., '%', '>'] => true,
        ['$', '{', .. var name, '}'] => IsName(name),
        ['%', '%', .. var name, '%', '%'] => IsName(name),
        ['[', '/', .. var name, ']'] => IsName(name),
        ['[', .. var shortcode, ']'] => shortcode.Contains("=\"", StringComparison.Ordinal) || (shortcode.Contains('_') && IsName(shortcode)),
        _ => text is "undefined" or "null" or "NaN" or "[object Object]" or "###" or "# # #" or "-30-" or "- 30 -" or "ENDS" or "-ENDS-" or "- ENDS -" or "–ENDS–",
    };

    /// <summary>"{"type":"related"}", "googletag.cmd.push(function() { … });": what a page's own scripts begin with, from one end of the line to the other.</summary>
    private static bool IsScript(ReadOnlySpan<char> text)
    {
        if (text is ['{', '"', .., '}'] or ['[', '{', '"', .., ']']) return true;
        if (text[^1] is not (';' or '}' or ')') || !text.Contains('(')) return false;
        foreach (var opening in s_scripts)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>"quay_0412.jpg": the name of a file and nothing else.</summary>
    private static bool IsPictureFile(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        return dot > 0 && text[(dot + 1)..] is "jpg" or "jpeg" or "png" or "gif" or "webp" or "JPG" or "JPEG" or "PNG" && !text.Contains(' ');
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.')) return false;
        }

        return !text.IsEmpty;
    }

    /// <summary>"« Previous", "Pages:": what leads up to the numbers.</summary>
    private static int Label(ReadOnlySpan<char> text)
    {
        var at = text[..Math.Min(text.Length, LongestLabel + 1)].IndexOf('1');
        return at > 0 && !text[..at].ContainsAnyInRange('0', '9') && CharClasses.Is(text[at - 1], CharClass.Space) ? at : 0;
    }

    /// <summary>Numbers that count from one, and what leads to the next page.</summary>
    private static bool IsPager(in SaidPage page, ReadOnlySpan<char> text)
    {
        var label = Label(text);
        var (at, expected) = (label, 1);
        while (at < text.Length)
        {
            var digits = Digits.Run(text[at..]);
            if (digits is 0 or > 2 || !int.TryParse(text.Slice(at, digits), out var number) || number != expected) break;
            expected++;
            at += digits;
            while (at < text.Length && (text[at] is '|' or '·' || CharClasses.Is(text[at], CharClass.Space))) at++;
        }

        // A word before has to have more numbers behind it: "Section 1 2".
        if (expected <= (label > 0 ? FewestPages + 1 : FewestPages)) return false;
        var rest = text[at..].Trim("…. ›»>→");
        return rest.IsEmpty || Digits.Run(rest) == rest.Length || (page.Cues.TryFind(rest, false, out var cue) && cue.Cue.Kind == SyntaxKind.NavigationItem);
    }
}
