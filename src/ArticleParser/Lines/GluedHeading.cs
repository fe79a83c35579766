using System.Buffers;
using ArticleParser.Text;

namespace ArticleParser.Lines;

/// <summary>
/// A heading that scraping glued to a paragraph: "… two of its four bearings.What the engineers found", "What happens nextThe crane is ordered …". Nothing but
/// the missing space tells it, so what stands on both sides of the seam has to look the part.
/// </summary>
/// <param name="page">The page's text.</param>
/// <param name="masks">Its masks.</param>
internal sealed class GluedHeading(string page, PageMasks masks)
{
    /// <summary>Shorter lines are a heading, or a paragraph, but not both.</summary>
    public const int Shortest = 60;

    /// <summary>A heading has no more words.</summary>
    public const int MostWords = 12;

    private const int Longest = 90;
    private const int FewestWords = 2;
    private const int ProseWords = 8;
    private const int WordLength = 3;
    private const int MostSeams = 8;

    // What hardly a heading has before its end.
    private static readonly SearchValues<char> s_marks = SearchValues.Create(".!?…/@");

    // Whether a glued word is one is asked of the whole page.
    private int _asks = 32;

    /// <summary>Where the second of two pieces begins that a line between two places is glued of; 0 for none.</summary>
    public int Find(int start, int end)
    {
        var seam = masks.NextSeam(start + 1, Math.Min(end, start + Longest));
        if (seam > 0 && Opens(start, seam, end)) return seam;
        seam = masks.NextSeam(Math.Max(start + 1, end - Longest), end);
        for (var tries = 0; seam > 0 && tries < MostSeams; tries++, seam = masks.NextSeam(seam + 1, end))
        {
            if (Closes(start, seam, end)) return seam;
        }

        return 0;
    }

    /// <summary>Behind a paragraph's last stop, with a small word in it and no stop of its own but a question mark.</summary>
    private bool Closes(int start, int seam, int end)
    {
        var paragraph = page.AsSpan(start, seam - start);
        var heading = page.AsSpan(seam, end - seam);
        var stop = paragraph.Length - 1;
        while (stop > 0 && CharClasses.Is(paragraph[stop], CharClass.Closing)) stop--;
        return IsStopOfSentence(paragraph, stop)
            && IsHeading(heading, FewestWords)
            && HasSmallWord(heading)
            && LineFacts.CountWords(paragraph) >= ProseWords
            && !LineParts.AreNames(heading);
    }

    /// <summary>Before a paragraph: behind a question mark, or amid what is no word of the page.</summary>
    private bool Opens(int start, int seam, int end)
    {
        var heading = page.AsSpan(start, seam - start);
        var paragraph = page.AsSpan(seam, end - seam);
        if (!IsHeading(heading, FewestWords + 1) || !LineFacts.IsSentenceEnd(paragraph[^1]) || LineFacts.CountWords(paragraph) < ProseWords) return false;
        return heading[^1] is '?' or '!' || IsGluedWord(start, seam);
    }

    private static bool IsStopOfSentence(ReadOnlySpan<char> text, int stop)
    {
        if (!LineFacts.IsSentenceEnd(text[stop])) return false;
        return stop > 1 && char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2]);
    }

    private static bool IsHeading(ReadOnlySpan<char> text, int fewestWords)
    {
        if (text.Length > Longest || text[..^1].ContainsAny(s_marks) || text[^1] is '.' or ',' or ':' or ';' or '…') return false;
        return LineFacts.CountWords(text) is var words && words >= fewestWords && words <= MostWords;
    }

    private static bool HasSmallWord(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (CharClasses.Is(text[at - 1], CharClass.Space) && char.IsLower(text[at])) return true;
        }

        return false;
    }

    /// <summary>"nextThe": glued of two words; "YouTube" stands on the page once more, or neither of its halves does.</summary>
    private bool IsGluedWord(int start, int seam)
    {
        int from = seam, to = seam;
        while (from > start && char.IsLower(page[from - 1])) from--;
        while (to < page.Length && CharClasses.Is(page[to], CharClass.Letter)) to++;
        if (seam - from < WordLength || (from > start && !CharClasses.Is(page[from - 1], CharClass.Space)) || _asks-- <= 0) return false;
        var glued = page.AsSpan(from, to - from);
        if (page.AsSpan(0, from).IndexOf(glued) >= 0 || page.AsSpan(to).IndexOf(glued) >= 0) return false;
        return IsWord(page.AsSpan(seam, to - seam)) && IsWord(page.AsSpan(from, seam - from));
    }

    /// <summary>Whether the word stands on the page by itself, in small letters.</summary>
    private bool IsWord(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[24];
        if (word.Length > small.Length) return false;
        small = small[..word.ToLowerInvariant(small)];
        for (int at = 0, found; at < page.Length && (found = page.AsSpan(at).IndexOf(small)) >= 0; at += found + small.Length)
        {
            int first = at + found, behind = first + small.Length;
            if ((first == 0 || !CharClasses.Is(page[first - 1], CharClass.Letter)) && (behind == page.Length || !CharClasses.Is(page[behind], CharClass.Letter))) return true;
        }

        return false;
    }
}
