using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>Who signed in the dateline of a Korean story, before the word for a reporter: "(마로=연합뉴스) 홍길동 기자 = ", "[마로신문 홍길동 기자] ".</summary>
internal static class KoreanSigners
{
    private const int Reach = 40;
    private const int FewestLetters = 2;
    private const int MostLetters = 4;

    private static readonly WordSet s_reporters = new("ReporterBehind");

    /// <summary>Adds them; false where the paragraph opens otherwise.</summary>
    public static bool Add(in ModelItem line, List<ModelItem> items)
    {
        var text = line.Characters;
        if (text.IsEmpty || text[0] is not ('(' or '[' or '［' or '（' or '【')) return false;
        var close = text[..Math.Min(text.Length, Reach)].IndexOfAny(")]］）】");
        if (close < 0) return false;
        var sign = text[close..Math.Min(text.Length, close + Reach)].IndexOf('=');
        return (sign > 0 && AddNames(line, close + 1, close + sign, items)) || AddNames(line, 1 + Math.Max(0, text[..close].LastIndexOf('=')), close, items);
    }

    /// <summary>The names before the last word, if that is a reporter's.</summary>
    private static bool AddNames(in ModelItem line, int from, int to, List<ModelItem> items)
    {
        var stretch = line.Characters[from..to].TrimEnd();
        var trade = stretch.LastIndexOf(' ');
        if (trade <= 0 || !s_reporters.Contains(stretch[(trade + 1)..])) return false;
        var start = items.Count;
        foreach (var range in stretch[..trade].SplitAny(' ', '·', ',', '・'))
        {
            var (offset, length) = range.GetOffsetAndLength(trade);
            if (IsName(stretch.Slice(offset, length))) items.Add(line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start + from + offset, length)));
        }

        return items.Count > start;
    }

    /// <summary>A few letters, and no outlet's or agency's name: "마로신문".</summary>
    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is < FewestLetters or > MostLetters || NoAuthorWords.Are(text)) return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Letters.IsHangul(text[at])) return false;
            if (NameWords.Longest(text[at..], out var word) == text.Length - at && (word & (NameWord.Agency | NameWord.Outlet)) != 0) return false;
        }

        return true;
    }
}
