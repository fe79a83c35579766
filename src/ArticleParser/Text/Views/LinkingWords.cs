using System.Runtime.InteropServices;

namespace ArticleParser.Text;

/// <summary>
/// The words of a page that want another behind them, such as "the" and "with": small words that stand within its lines often and at the ends of lines
/// seldom. A line that ends with one of them goes on in the next. No list of any language is needed.
/// </summary>
internal sealed class LinkingWords
{
    private const int Longest = 6;
    private const int Often = 3;
    private const int Share = 3;

    private readonly string _text;
    private readonly Dictionary<uint, (int Within, int Last)> _counts = [];

    public LinkingWords(string text, PageList<PhysicalLine> lines)
    {
        _text = text;
        foreach (ref readonly var line in lines.AsSpan())
        {
            if (line.IsBlank) continue;
            for (int at = line.Start, end; at < line.End; at = end + 1)
            {
                var length = text.AsSpan(at, line.End - at).IndexOf(' ');
                end = length < 0 ? line.End : at + length;
                if (end - at is 0 or > Longest || !IsSmall(text.AsSpan(at, end - at))) continue;
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, WordHasher.HashOf(text.AsSpan(at, end - at)), out _);
                if (end < line.End) count.Within++;
                else count.Last++;
            }
        }
    }

    /// <summary>Whether the line ends with such a word, behind others.</summary>
    public bool EndsOpen(in PhysicalLine line)
    {
        var start = _text.LastIndexOf(' ', line.End - 1, line.Length) + 1;
        if (start <= line.Start) return false;
        var word = _text.AsSpan(start, line.End - start);
        return word.Length <= Longest && IsSmall(word) && _counts.TryGetValue(WordHasher.HashOf(word), out var count) && count.Within >= Often && count.Within >= Share * count.Last;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c)) return false;
        }

        return true;
    }
}
