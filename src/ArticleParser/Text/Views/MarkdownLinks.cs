using System.Buffers;

namespace ArticleParser.Text;

/// <summary>
/// The links and pictures of a Markdown text, by the place of their opening bracket. Brackets and round brackets are paired in one pass, so that no
/// text takes longer than its length.
/// </summary>
internal sealed class MarkdownLinks
{
    private const int LongestAnchor = 8;

    private static readonly SearchValues<char> s_signs = SearchValues.Create("[]()\\\n");

    private readonly string _text;
    private readonly Dictionary<int, MarkdownLink> _byOpening;
    private readonly Dictionary<int, int> _openings;
    private readonly Dictionary<string, TextSpan> _definitions = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _notes = [];

    public MarkdownLinks(string text)
    {
        _text = text;

        // All at once: to let them grow takes as long as to fill them.
        var links = text.AsSpan().Count("](");
        (_byOpening, _openings) = (new Dictionary<int, MarkdownLink>(links), new Dictionary<int, int>(links));
        FindDefinitions();
        Find();
    }

    /// <summary>The link whose bracket opens there.</summary>
    public bool TryGet(int opening, out MarkdownLink link) => _byOpening.TryGetValue(opening, out link);

    /// <summary>The link whose text the bracket closes.</summary>
    public bool TryGetClosing(int closing, out MarkdownLink link)
    {
        link = default;
        return _openings.TryGetValue(closing, out var opening) && TryGet(opening, out link);
    }

    /// <summary>Whether a footnote of that name stands on the page.</summary>
    public bool HasNote(ReadOnlySpan<char> name) => _notes.Count > 0 && _notes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    /// <summary>Whether a line from its first sign on says where a name leads: "[1]: https://example.com".</summary>
    public static bool IsDefinition(ReadOnlySpan<char> line, out int nameEnd)
    {
        nameEnd = line.IndexOf(']');
        return line is ['[', not '^', ..] && nameEnd > 1 && nameEnd + 3 < line.Length && line[nameEnd + 1] == ':' && line[nameEnd + 2] == ' ' && !line[(nameEnd + 3)..].TrimStart().IsEmpty
            && line[(nameEnd + 3)..].Trim().IndexOfAny(' ', '\t') is var space && (space < 0 || line[(nameEnd + 3)..].Trim()[space..].TrimStart() is ['"' or '\'' or '(', ..]);
    }

    /// <summary>"[#](#what-is-it)" before a heading, "[^](#cite-4)" before a note: a sign that leads to a place on the page is a mark, no word of the line.</summary>
    public static bool IsAnchor(string text, in MarkdownLink link)
    {
        var words = text.AsSpan(link.Opening + 1, link.Closing - link.Opening - 1);
        if (link.IsImage || words.Length is 0 or > LongestAnchor || !text.AsSpan(link.Target.Start, link.Target.Length).Contains('#')) return false;
        foreach (var c in words)
        {
            if (CharClasses.Is(c, CharClass.Letter | CharClass.Digit) || c is '[' or '!') return false;
        }

        return true;
    }

    private void FindDefinitions()
    {
        if (!_text.Contains("]: ", StringComparison.Ordinal)) return;
        for (int start = 0, end; start < _text.Length; start = end + 1)
        {
            end = _text.IndexOf('\n', start) is >= 0 and var found ? found : _text.Length;
            var indent = end - start - _text.AsSpan(start, end - start).TrimStart().Length;
            var line = _text.AsSpan(start + indent, end - start - indent).TrimEnd();
            if (MarkdownLine.NoteNameLength(line) is > 0 and var note && note + 3 < line.Length && line[note + 3] == ':') _notes.Add(line[2..(note + 2)].ToString());
            if (!IsDefinition(line, out var nameEnd)) continue;
            var from = nameEnd + 2;
            while (line[from] == ' ') from++;
            var length = line[from..].IndexOfAny(' ', '\t') is >= 0 and var space ? space : line.Length - from;
            _definitions.TryAdd(line[1..nameEnd].ToString(), new TextSpan(start + indent + from, length));
        }
    }

    private void Find()
    {
        var brackets = new Stack<int>();
        var rounds = new Stack<int>();
        var waiting = new List<(int Opening, int Closing)>();
        for (var at = 0; at < _text.Length;)
        {
            var step = _text.AsSpan(at).IndexOfAny(s_signs);
            if (step < 0) break;
            at += step;
            switch (_text[at])
            {
                case '\\':
                    at += 2;
                    continue;
                case '[':
                    brackets.Push(at);
                    break;
                case ']' when brackets.TryPop(out var opening):
                    if (at + 1 < _text.Length && _text[at + 1] == '(')
                    {
                        waiting.Add((opening, at));
                        rounds.Push(~(at + 1));
                        at += 2;
                        continue;
                    }

                    if (_definitions.Count > 0) at = AddReference(opening, at);
                    break;
                case '(':
                    rounds.Push(at);
                    break;
                case ')' when rounds.TryPop(out var round):
                    if (round < 0) AddTarget(waiting, ~round, at);
                    break;
                case '\n':
                    FindUnbalanced(waiting, at);
                    rounds.Clear();
                    break;
            }

            at++;
        }

        FindUnbalanced(waiting, _text.Length);
    }

    private void AddTarget(List<(int Opening, int Closing)> waiting, int round, int end)
    {
        for (var i = waiting.Count - 1; i >= 0; i--)
        {
            if (waiting[i].Closing + 1 != round) continue;
            Add(waiting[i].Opening, waiting[i].Closing, round + 1, end, end + 1);
            waiting.RemoveAt(i);
            return;
        }
    }

    /// <summary>An address with a bracket that nothing closes ends with the first closing one.</summary>
    private void FindUnbalanced(List<(int Opening, int Closing)> waiting, int lineEnd)
    {
        var close = -1;
        foreach (var (opening, closing) in waiting)
        {
            if (close < closing) close = _text.AsSpan(closing, lineEnd - closing).IndexOf(')') is >= 0 and var found ? closing + found : int.MaxValue;
            if (close == int.MaxValue) break;
            Add(opening, closing, closing + 2, close, close + 1);
        }

        waiting.Clear();
    }

    /// <summary>"[text][name]", or "[name]" alone; gives where it ends.</summary>
    private int AddReference(int opening, int closing)
    {
        if (closing + 1 < _text.Length && _text[closing + 1] == '[' && _text.IndexOf(']', closing + 1, Math.Min(64, _text.Length - closing - 1)) is >= 0 and var end)
        {
            var name = end == closing + 2 ? _text[(opening + 1)..closing] : _text[(closing + 2)..end];
            if (!_definitions.TryGetValue(name, out var target)) return closing;
            Put(new MarkdownLink(opening, closing, end + 1, target, IsImage(opening)));
            return end;
        }

        var isLabel = closing - opening <= 64 && closing + 1 < _text.Length && _text[closing + 1] != ':';
        if (isLabel && _definitions.TryGetValue(_text[(opening + 1)..closing], out var own)) Put(new MarkdownLink(opening, closing, closing + 1, own, IsImage(opening)));
        return closing;
    }

    private void Add(int opening, int closing, int start, int end, int behind)
    {
        var inner = _text.AsSpan(start, end - start);
        var target = inner.Trim();
        var from = start + (inner.Length - inner.TrimStart().Length);

        // What stands behind a space is the link's title, in quotes; in angle brackets an address may have spaces.
        var space = target is ['<', .., '>'] ? -1 : target.IndexOfAny(' ', '\t');
        if (space > 0 && target[space..].TrimStart() is not ['"' or '\'' or '(', ..]) return;
        if (space > 0) target = target[..space];
        if (target is ['<', .., '>'])
        {
            target = target[1..^1];
            from++;
        }

        Put(new MarkdownLink(opening, closing, behind, new TextSpan(from, target.Length), IsImage(opening)));
    }

    private void Put(MarkdownLink link)
    {
        _byOpening[link.Opening] = link;
        _openings[link.Closing] = link.Opening;
    }

    private bool IsImage(int opening) => opening > 0 && _text[opening - 1] == '!';
}

/// <summary>A link or picture in Markdown.</summary>
/// <param name="Opening">Its opening bracket.</param>
/// <param name="Closing">The bracket that closes its text.</param>
/// <param name="End">Behind all of it.</param>
/// <param name="Target">The address.</param>
/// <param name="IsImage">Whether a sign before it makes it a picture.</param>
internal readonly record struct MarkdownLink(int Opening, int Closing, int End, TextSpan Target, bool IsImage);
