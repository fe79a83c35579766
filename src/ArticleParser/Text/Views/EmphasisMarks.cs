using System.Buffers;

namespace ArticleParser.Text;

/// <summary>
/// Which of a line's stars, low lines, tildes and backticks are marks: those that open before a word and close behind one of the same line.
/// </summary>
internal sealed class EmphasisMarks(string text, MarkdownLinks links)
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create("*_~`\\]");

    // To clear a set takes as long as the most that it ever held.
    private const int ManyMarks = 256;

    private HashSet<int> _marks = [];
    private readonly Stack<(int At, int Length)>[] _open = [new(), new(), new(), new()];

    // The pair that opens first and what closes it.
    private int _first;
    private int _firstClosing;

    /// <summary>Whether the signs that begin there are marks.</summary>
    public bool IsMark(int at) => _marks.Contains(at);

    /// <summary>Whether one pair of marks stands around all of the line.</summary>
    public bool Covers(int start, int end)
    {
        if (_first < 0 || _firstClosing < 0) return false;
        var behind = _firstClosing;
        while (behind < end && text[behind] == text[_first]) behind++;
        return text.AsSpan(start, _first - start).IsWhiteSpace() && text.AsSpan(behind, end - behind).IsWhiteSpace();
    }

    public void Find(int start, int end)
    {
        (_first, _firstClosing) = (-1, -1);
        if (_marks.Count > ManyMarks) _marks = [];
        else _marks.Clear();
        foreach (var open in _open) open.Clear();
        for (var at = start; at < end;)
        {
            var step = text.AsSpan(at, end - at).IndexOfAny(s_signs);
            if (step < 0) break;
            at += step;
            if (text[at] == '\\') at += 2;

            // An address may hold any of the signs.
            else if (text[at] == ']') at = links.TryGetClosing(at, out var link) ? link.End : at + 1;
            else at = Signs(at, start, end);
        }
    }

    private int Signs(int at, int start, int end)
    {
        var behind = at + 1;
        while (behind < end && text[behind] == text[at]) behind++;
        var kind = "*_~`".IndexOf(text[at], StringComparison.Ordinal);
        bool opens = behind < end && !char.IsWhiteSpace(text[behind]), closes = at > start && !char.IsWhiteSpace(text[at - 1]);
        if (kind is 1 or 2)
        {
            opens &= at == start || !char.IsLetterOrDigit(text[at - 1]);
            closes &= behind == end || !char.IsLetterOrDigit(text[behind]);
        }

        if (closes && _open[kind].TryPop(out var opening))
        {
            _marks.Add(opening.At);
            _marks.Add(at);
            if (_first < 0 || opening.At <= _first) (_first, _firstClosing) = (opening.At, at);

            // "**one****two**": of four, two close and two open.
            if (behind - at > opening.Length) _open[kind].Push((at, behind - at - opening.Length));
        }
        else if (opens) _open[kind].Push((at, behind - at));
        return behind;
    }
}
