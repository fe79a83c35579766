using System.Buffers;

namespace ArticleParser.Text;

/// <summary>Tells a Markdown text from a plain one, in one pass over the signs that marks are made of.</summary>
internal ref struct MarkdownDetector
{
    // So many links, headings or bold stretches are no chance, together or of one kind.
    private const int Enough = 2;

    private static readonly SearchValues<char> s_signs = SearchValues.Create("|<&`]#*");

    private readonly string _text;
    private int _paragraphs;
    private int _breaks;
    private int _entities;
    private int _fences;
    private int _links;
    private int _definitions;
    private int _headings;
    private int _lowerHeadings;
    private int _bolds;
    private int _italics;
    private bool _hasBar;

    // A pair of stars that was looked at ends there: of four in a row, the second and third are no pair.
    private int _starsEnd;

    private MarkdownDetector(string text)
    {
        _text = text;
    }

    public static bool IsMarkdown(string text)
    {
        if (FrontMatter.LengthOf(text) > 0 || OpensWithHeading(text)) return true;
        var detector = new MarkdownDetector(text);
        for (var at = text.AsSpan().IndexOfAny(s_signs); at >= 0;)
        {
            detector.Add(at);
            if (detector.IsSure) return true;
            var step = text.AsSpan(at + 1).IndexOfAny(s_signs);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return detector.IsLikely || (detector._hasBar && HasTable(text));
    }

    // What is left of a page's HTML is markup that a Markdown text may hold.
    private readonly bool IsSure => _paragraphs >= Enough || _breaks >= Enough || _entities >= Enough || _fences >= Enough || _links >= Enough || _definitions >= Enough;

    // One "#" alone is a tag or a comment of a program as often as a heading, but not beside a link.
    private readonly bool IsLikely => _links + Math.Max(_links > 0 ? _headings : _lowerHeadings, Math.Max(_bolds, _italics)) >= Enough;

    private void Add(int at)
    {
        var rest = _text.AsSpan(at);
        var before = at > 0 ? _text[at - 1] : '\0';
        switch (rest[0])
        {
            case '|':
                _hasBar = true;
                break;
            case '<' when rest.StartsWith("</p>"):
                _paragraphs++;
                break;
            case '<' when rest.StartsWith("<br") && HtmlTag.LengthAt(rest, out var isBreak) > 0 && isBreak:
                _breaks++;
                break;
            case '&' when rest.StartsWith("&nbsp;"):
                _entities++;
                break;
            case '`' when before == '\n' && rest.StartsWith("```"):
                _fences++;
                break;
            case ']' when rest.StartsWith("](") && IsTarget(rest[2..]):
                _links++;
                break;
            case ']' when rest.StartsWith("]: http") && IsDefinition(_text, at):
                _definitions++;
                break;
            case '#' when before == '\n' && IsHeading(rest):
                _headings++;
                if (rest.StartsWith("##")) _lowerHeadings++;
                break;
            case '*':
                if (before == ' ' && IsItalic(rest[1..])) _italics++;
                if (at < _starsEnd || !rest.StartsWith("**")) break;
                _starsEnd = at + 2;
                if (IsBold(rest)) _bolds++;
                break;
        }
    }

    /// <summary>Whether a line that names the target of links has its bracket closed there.</summary>
    private static bool IsDefinition(string text, int closing)
    {
        var start = closing == 0 ? 0 : text.LastIndexOf('\n', closing - 1) + 1;
        return MarkdownLinks.IsDefinition(text.AsSpan(start, LineSplitter.Next(text, start).End - start).TrimEnd(), out _);
    }

    private static bool OpensWithHeading(string text)
    {
        var head = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return head.StartsWith("# ") && IsHeading(head);
    }

    private static bool HasTable(string text)
    {
        for (var at = text.IndexOf("--", StringComparison.Ordinal); at >= 0; at = text.IndexOf("--", LineSplitter.Next(text, at).End, StringComparison.Ordinal))
        {
            var start = text.LastIndexOf('\n', at) + 1;
            if (start > 0 && MarkdownLine.IsDelimiterRow(text.AsSpan(start, LineSplitter.Next(text, at).End - start))) return true;
        }

        return false;
    }

    private static bool IsTarget(ReadOnlySpan<char> text)
    {
        if (text.Length > 500) text = text[..500];
        var end = text.IndexOfAny(')', '\n');
        return end >= 0 && text[end] == ')' && (end == 0 || text[0] is '/' or '#' or '.' or '<' || text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("tel:"));
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = 0;
        while (level < line.Length && line[level] == '#') level++;
        return level is > 0 and <= 6 && level + 1 < line.Length && line[level] == ' ' && !char.IsWhiteSpace(line[level + 1]);
    }

    private static bool IsItalic(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !char.IsLetter(text[0])) return false;
        var line = text[..Math.Min(text.Length, 100)];
        var end = line.IndexOfAny('*', '\n');
        return end > 1 && line[end] == '*' && char.IsLetter(line[end - 1]) && end + 1 < line.Length && line[end + 1] is ' ' or '.' or ',' or ')' or '\'' or '’';
    }

    private static bool IsBold(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || text[2] == '*' || char.IsWhiteSpace(text[2])) return false;
        var line = text[2..Math.Min(text.Length, 300)];
        var end = line.IndexOf("**");
        return end > 0 && !char.IsWhiteSpace(line[end - 1]) && !line[..end].Contains('\n');
    }
}
