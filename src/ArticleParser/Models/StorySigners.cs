using System.Buffers;
using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser;

/// <summary>
/// Who signed within the story's own lines, as East Asian papers do: in brackets in the first paragraph's dateline, "新华社马罗3月3日电（记者张三、李四）", "(마로=연합뉴스) 홍길동 기자 =", or behind the
/// last sentence, "…という。（山田太郎、鈴木花子）". Asked where no byline names anybody.
/// </summary>
internal static class StorySigners
{
    private const int DatelineReach = 60;
    private const int LongestList = 40;
    private const int FewestLetters = 3;
    private const int MostLetters = 8;

    // A Chinese name before a place that is glued to it.
    private const int NameLength = 3;

    private static readonly SearchValues<char> s_openings = SearchValues.Create("(（【[［〔");
    private static readonly SearchValues<char> s_closings = SearchValues.Create(")）】]］〕");
    private static readonly SearchValues<char> s_signs = SearchValues.Create("、，,・／/ \u3000");
    private static readonly string[] s_filed = ["綜合報導", "综合报道", "連線報導", "報導", "报道", "報道", "電", "电"];
    private static readonly WordSet s_writers = new("NameWriter");

    /// <summary>Adds them; false where nobody signed so.</summary>
    public static bool Add(ModelPage page, List<ModelItem> items)
    {
        ModelItem? first = null, last = null;
        foreach (var line in page.Section(SyntaxKind.Body).Within(SyntaxKind.Paragraph)) (first, last) = (first ?? line, line);
        if (first is not { } opening || last is not { } closing) return false;
        return AddDateline(opening, items) || KoreanSigners.Add(opening, items) || AddClosing(closing, items);
    }

    private static bool AddDateline(in ModelItem line, List<ModelItem> items)
    {
        var text = line.Characters;
        var reach = text[..Math.Min(text.Length, DatelineReach)];
        for (var open = reach.IndexOfAny(s_openings); open >= 0 && open + 1 < reach.Length;)
        {
            var label = s_writers.LengthAt(text[(open + 1)..]);
            if (label > 0 && Close(text, open) is var close && close > 0) return AddList(line, open + 1 + label, close, isSure: true, items);
            var next = reach[(open + 1)..].IndexOfAny(s_openings);
            if (next < 0) break;
            open += next + 1;
        }

        return false;
    }

    private static bool AddClosing(in ModelItem line, List<ModelItem> items)
    {
        var text = line.Characters;
        if (text.Length < FewestLetters || text[^1] is not (')' or '）' or '】' or '〕')) return false;
        var open = text.LastIndexOfAny(s_openings);
        if (open <= 0 || text.Length - open > LongestList || !LineFacts.IsSentenceEnd(text[open - 1])) return false;
        var label = s_writers.LengthAt(text[(open + 1)..]);
        return AddList(line, open + 1 + label, text.Length - 1, label > 0, items);
    }

    /// <summary>The names of a list, if all of its pieces may be one.</summary>
    private static bool AddList(in ModelItem line, int from, int to, bool isSure, List<ModelItem> items)
    {
        var start = items.Count;
        var text = line.Characters;
        for (int at = from, end; at < to; at = end + 1)
        {
            end = text[at..to].IndexOfAny(s_signs);
            end = end < 0 ? to : at + end;
            if (end == at) continue;
            var label = s_writers.LengthAt(text[at..end]);
            var name = text[(at + label)..end];
            if (isSure && FiledLength(name) is > 0 and var filed)
            {
                // "〔記者王小明／馬羅報導〕", "（記者王小明馬羅報導）": where it was written, behind the name or glued to it.
                if (items.Count > start || name.Length - filed <= NameLength) continue;
                name = name[..NameLength];
            }

            if (name.IsEmpty) continue;
            if (!IsName(name, isSure))
            {
                items.RemoveRange(start, items.Count - start);
                return false;
            }

            items.Add(line.Stretch(SyntaxKind.NameToken, new TextSpan(line.Span.Start + at + label, name.Length)));
        }

        return items.Count > start;
    }

    /// <summary>The length of the word for a report at the end: "馬羅報導".</summary>
    private static int FiledLength(ReadOnlySpan<char> text)
    {
        foreach (var word in s_filed)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        }

        return 0;
    }

    private static int Close(ReadOnlySpan<char> text, int open)
    {
        var close = text[open..].IndexOfAny(s_closings);
        return close > 0 && close <= LongestList ? open + close : 0;
    }

    /// <summary>A few ideographs or kana, and no agency, outlet or trade: "（共同）", "（社会部）", "（記者）".</summary>
    private static bool IsName(ReadOnlySpan<char> text, bool isSure)
    {
        if (text.Length > MostLetters || text.Length < (isSure ? FewestLetters - 1 : FewestLetters) || NoAuthorWords.Are(text)) return false;
        var ideographs = 0;
        foreach (var c in text)
        {
            if (!CharClasses.Is(c, CharClass.Wide)) return false;
            if (c is >= '\u3400' and <= '\u9FFF') ideographs++;
        }

        // "（続く）", "（おわり）"
        if (ideographs < 2) return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (NameWords.Longest(text[at..], out var word) == text.Length - at && (word & (NameWord.Agency | NameWord.Outlet | NameWord.Role)) != 0) return false;
        }

        return true;
    }
}
