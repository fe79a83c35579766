using System.Buffers;

namespace ArticleParser;

/// <summary>A line that is one quotation from its first character to its last, or to the dash before who said it.</summary>
internal static class PullQuote
{
    private const int MostWords = 40;
    private const string Openings = "\"“„«»‹›「『";
    private static readonly SearchValues<char> s_closings = SearchValues.Create("\"”“»«›‹」』");

    public static bool Is(ReadOnlySpan<char> text, in LineFacts facts)
    {
        if (facts.Words > MostWords || text.Length < 12 || !Openings.Contains(text[0])) return false;
        var close = text[1..].IndexOfAny(s_closings) + 1;
        if (close <= 1) return false;
        var rest = text[(close + 1)..].Trim();
        return rest.IsEmpty || (rest.Length < text.Length / 2 && rest[0] is '–' or '—' or '-');
    }
}
