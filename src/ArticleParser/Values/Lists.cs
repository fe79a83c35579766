using System.Buffers;
using ArticleParser.Text;

namespace ArticleParser.Values;

/// <summary>Texts in a row with signs between them: topics, and the steps of a breadcrumb.</summary>
internal static class Lists
{
    /// <summary>A longer row is the index of a site, not the topics of a story.</summary>
    public const int MaxChars = 2000;

    private static readonly SearchValues<char> s_topicSigns = SearchValues.Create(",،、，;；|｜•·/／");
    private static readonly SearchValues<char> s_stepSigns = SearchValues.Create(">»›/▸→＞");

    public static int ReadTopics(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts) =>
        Read(text, s_topicSigns, maxWords, 1, ref parts);

    /// <summary>Marks that open and close a quotation part no steps: «…», »…«.</summary>
    public static int ReadSteps(ReadOnlySpan<char> text, int maxWords, ref TokenSpanBuffer parts) =>
        text.Contains('«') ? 0 : Read(text, s_stepSigns, maxWords, 2, ref parts);

    private static int Read(ReadOnlySpan<char> text, SearchValues<char> signs, int maxWords, int minTexts, ref TokenSpanBuffer parts)
    {
        int at = 0, texts = 0;
        while (at < text.Length)
        {
            var kind = signs.Contains(text[at]) ? SyntaxKind.SeparatorToken : SyntaxKind.TextToken;
            var length = kind == SyntaxKind.SeparatorToken ? SignRun(text[at..], signs) : TextRun(text[at..], signs);
            var part = Trimmed(kind, text, at, length);
            at += length;
            if (part.Length == 0) continue;
            if (kind == SyntaxKind.TextToken) texts++;
            parts.Add(part);
        }

        return texts >= minTexts && Words(text) <= maxWords ? parts[^1].End : 0;
    }

    // Signs with nothing but white space between them are one separator.
    private static int SignRun(ReadOnlySpan<char> text, SearchValues<char> signs)
    {
        var end = 1;
        for (var i = 1; i < text.Length && (signs.Contains(text[i]) || IsSpace(text[i])); i++)
        {
            if (!IsSpace(text[i])) end = i + 1;
        }

        return end;
    }

    // "#harbour #talks": a number sign after white space begins a topic of its own.
    private static int TextRun(ReadOnlySpan<char> text, SearchValues<char> signs)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (signs.Contains(text[i]) || (text[i] == '#' && IsSpace(text[i - 1]))) return i;
        }

        return text.Length;
    }

    private static TokenSpan Trimmed(SyntaxKind kind, ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return new TokenSpan(kind, start, end - start);
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsSpace(text[i]) && (i == 0 || IsSpace(text[i - 1]))) words++;
        }

        return words;
    }

    private static bool IsSpace(char c) => CharClasses.Is(c, CharClass.Space | CharClass.Stray);
}
