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
        foreach (ref readonly var line in lines.AsSpan()) Count(text.AsSpan(line.Start, Math.Max(0, line.Length)));
    }

    private void Count(ReadOnlySpan<char> line)
    {
        var (hash, length, isSmall) = (0u, 0, true);
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && line[at] != ' ')
            {
                // What is longer than any of them or has other letters is passed without a look.
                if (isSmall && ++length <= Longest && char.IsLower(line[at])) hash = WordHasher.Next(hash, line[at]);
                else isSmall = false;
                continue;
            }

            if (isSmall && length > 0) Add(hash, isLast: at == line.Length);
            (hash, length, isSmall) = (0, 0, true);
        }
    }

    private void Add(uint hash, bool isLast)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, hash, out _);
        if (isLast) count.Last++;
        else count.Within++;
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
