using ArticleParser.Accuracy.Roles;

namespace ArticleParser.Accuracy.Joins;

/// <summary>A page's text, and which of its lines go on in the next.</summary>
internal sealed class JoinTruth
{
    private const int MenuWords = 4;

    private readonly IReadOnlyList<TextSpan> _lines;

    // For each line but the first whether it is one with the line before; null where that is not known.
    private readonly bool?[] _joins;

    private JoinTruth(string text, IReadOnlyList<TextSpan> lines, bool?[] joins)
    {
        (Text, _lines, _joins) = (text, lines, joins);
    }

    public string Text { get; }

    /// <summary>A block-wise text, none of whose lines goes on.</summary>
    public static JoinTruth OfWhole(string text)
    {
        var lines = PhysicalLines.Of(text);
        return new JoinTruth(text, lines, [.. lines.Select(_ => (bool?)false)]);
    }

    /// <summary>A scrape of a page, by the lines of the page's block-wise text on which its words stand.</summary>
    public static JoinTruth OfScrape(string text, string whole)
    {
        Roles.LineWords left = new(whole), right = new(text);
        var leftOf = WordAlignment.Of(left.Hashes, right.Hashes);
        var lines = PhysicalLines.Of(text);
        var joins = new bool?[lines.Count];
        var menus = MenuLines(whole);
        for (var i = 1; i < lines.Count; i++)
        {
            int last = right.RangeOf(i - 1).End - 1, first = right.RangeOf(i).First;
            if (first < leftOf.Length && last >= 0) joins[i] = Between(left, menus, leftOf[last], leftOf[first], IsSeam(text, lines[i - 1], lines[i]));
        }

        return new JoinTruth(text, lines, joins);
    }

    /// <summary>A block-wise text wrapped at a width.</summary>
    /// <param name="whole">The text.</param>
    /// <param name="width">How many characters a line holds.</param>
    /// <param name="keepsBlank">Whether its blank lines are kept.</param>
    /// <param name="indent">How far the first line of each paragraph is indented.</param>
    public static JoinTruth OfWrapped(string whole, int width, bool keepsBlank, int indent)
    {
        var text = new System.Text.StringBuilder(whole.Length);
        var joins = new List<bool?>();
        foreach (var line in whole.Split('\n'))
        {
            var pieces = WrappedText.PiecesOf(new string('\uE000', indent) + line.Trim(), width);
            if (string.IsNullOrWhiteSpace(line)) pieces = keepsBlank ? [""] : [];
            for (var i = 0; i < pieces.Count; i++)
            {
                text.Append(pieces[i].Replace('\uE000', ' ')).Append('\n');
                if (!string.IsNullOrWhiteSpace(pieces[i])) joins.Add(i > 0);
            }
        }

        var made = text.ToString();
        var lines = PhysicalLines.Of(made);
        return new JoinTruth(made, lines, lines.Count == joins.Count ? [.. joins] : new bool?[lines.Count]);
    }

    /// <summary>Whether the line that begins there is one with the line before; null where that is not known.</summary>
    public bool? At(int start)
    {
        int low = 0, high = _lines.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return low < _lines.Count && Text.AsSpan(_lines[low].Start, Math.Max(0, start - _lines[low].Start)).Trim("\uFEFF\u200B\u200E\u200F \t\u00A0").IsEmpty ? _joins[low] : null;
    }

    /// <summary>Two words that stood in one line without a space between are of two elements as often as of one.</summary>
    private static bool? Between(Roles.LineWords left, HashSet<int> menus, int last, int first, bool isSeam)
    {
        if (last < 0 || first < 0) return null;
        if (left.LineOf(last) != left.LineOf(first)) return false;
        return first == last + 1 && !menus.Contains(left.LineOf(last)) && (!isSeam || left.IsSpaced(first)) ? true : null;
    }

    /// <summary>Lines of many short names, as a menu's items stand beside each other: whether a scrape parts them or not is no harm.</summary>
    private static HashSet<int> MenuLines(string whole)
    {
        var menus = new HashSet<int>();
        var lines = PhysicalLines.Of(whole);
        for (var i = 0; i < lines.Count; i++)
        {
            var words = whole.Substring(lines[i].Start, lines[i].Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var isMenu = words.Length >= MenuWords && words.Count(word => char.IsLower(word[0])) * 4 < words.Length && !words.Any(word => word[^1] is '.' or ',' or '。');
            if (isMenu) menus.Add(i);
        }

        return menus;
    }

    private static bool IsSeam(string text, TextSpan line, TextSpan next) =>
        char.IsLetterOrDigit(text.AsSpan(line.Start, line.Length).TrimEnd()[^1]) && char.IsLetterOrDigit(text.AsSpan(next.Start, next.Length).TrimStart()[0]) && !CharClasses.Is(text.AsSpan(next.Start, next.Length).TrimStart()[0], CharClass.Wide);
}
