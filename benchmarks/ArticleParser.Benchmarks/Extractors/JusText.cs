using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace ArticleParser.Benchmarks.Extractors;

/// <summary>
/// jusText's rules with its usual figures, after Jan Pomikálek, "Removing Boilerplate and Duplicate Content from Web Corpora" (2011), and
/// <c>https://github.com/miso-belica/justext</c>. Of a text alone: each line is a paragraph, no line has links, and none is known as a heading.
/// </summary>
internal static class JusText
{
    private const int LengthLow = 70;
    private const int LengthHigh = 200;
    private const double StopWordsLow = 0.30;
    private const double StopWordsHigh = 0.32;

    private static readonly SearchValues<char> s_spaces = SearchValues.Create(" \t\u00a0");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_stopWords = StopWords.English.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The good paragraphs, each a line.</summary>
    public static string Body(string text)
    {
        List<Range> paragraphs = [];
        List<ParagraphClass> byItself = [];
        foreach (var line in text.AsSpan().Split('\n'))
        {
            var paragraph = text.AsSpan(line).Trim();
            if (paragraph.IsEmpty) continue;
            paragraphs.Add(line);
            byItself.Add(Classify(paragraph));
        }

        var classes = JusTextContext.Revise([.. byItself]);
        var body = new StringBuilder();
        for (var i = 0; i < classes.Length; i++)
        {
            if (classes[i] == ParagraphClass.Good) body.Append(text.AsSpan(paragraphs[i]).Trim()).Append('\n');
        }

        return body.ToString();
    }

    private static ParagraphClass Classify(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Contains('©')) return ParagraphClass.Bad;
        if (paragraph.Length < LengthLow) return ParagraphClass.Short;
        var density = StopWordDensity(paragraph);
        if (density >= StopWordsHigh) return paragraph.Length > LengthHigh ? ParagraphClass.Good : ParagraphClass.NearGood;
        return density >= StopWordsLow ? ParagraphClass.NearGood : ParagraphClass.Bad;
    }

    private static double StopWordDensity(ReadOnlySpan<char> paragraph)
    {
        int words = 0, stopWords = 0;
        foreach (var range in paragraph.SplitAny(s_spaces))
        {
            var word = paragraph[range];
            if (word.IsEmpty) continue;
            words++;
            if (s_stopWords.Contains(word)) stopWords++;
        }

        return words == 0 ? 0 : (double)stopWords / words;
    }
}
