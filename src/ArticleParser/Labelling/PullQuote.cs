using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>A line that is one quotation from its first character to its last, or to the dash before who said it.</summary>
internal static class PullQuote
{
    private const int MostWords = 40;
    private const string Openings = "\"“„«»‹›「『";
    private const string Closings = "\"”“»«›‹」』";

    /// <summary>Whether the character opens a quotation.</summary>
    public static bool MayOpen(char first) => Openings.Contains(first);

    public static bool Is(ReadOnlySpan<char> text, in LineFacts facts)
    {
        if (facts.Words > MostWords || text.Length < 12 || !MayOpen(text[0])) return false;
        var close = 1;
        while (close < text.Length && !Closings.Contains(text[close])) close++;
        if (close == 1 || close == text.Length) return false;
        var rest = text[(close + 1)..].Trim();
        return rest.IsEmpty || (rest.Length < text.Length / 2 && rest[0] is '–' or '—' or '-');
    }
}
