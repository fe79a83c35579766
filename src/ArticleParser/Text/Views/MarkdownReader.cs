using System.Buffers;
using System.Net;
using System.Runtime.InteropServices;

namespace ArticleParser.Text;

/// <summary>
/// Reads a Markdown text: its marks are left out of the view, and what they say is kept beside it. Lines stay what they are, but a row of links
/// is a line for each, and a picture's text is a line of its own.
/// </summary>
internal sealed class MarkdownReader : IDisposable
{
    private const int LongestEntity = 10;
    private const int FewestQuoted = 6;

    private static readonly SearchValues<char> s_signs = SearchValues.Create("\\![]*_~`<&|");
    private static readonly SearchValues<char> s_escapable = SearchValues.Create("\\`*_{}[]()#+-.!|~<>&\"'$%,/:;=?@^");

    private readonly string _text;
    private readonly MarkdownLinks _links;
    private readonly ViewBuilder _view;
    private readonly PageMarkup _markup = new();
    private readonly Stack<(int Opening, int Start)> _open = new();
    private readonly EmphasisMarks _emphasis;

    // Whether most of the page is quoted, as a mail that is passed on is: then to be quoted says nothing of a line.
    private readonly bool _isQuoted;

    private string? _fence;
    private bool _isTable;
    private bool _isRow;

    // An item of a list, and whether the line that comes next is more of it.
    private bool _isItem;
    private bool _goesOn;

    // A title that a break within it cut: where its last line begins.
    private bool _isHeading;
    private int _lastOfHeading;

    private MarkdownReader(string text)
    {
        _text = text;
        _links = new MarkdownLinks(text);
        _view = new ViewBuilder(text);
        _emphasis = new EmphasisMarks(text, _links);
        _isQuoted = IsMostlyQuoted(text);
    }

    public static PageView Read(string text)
    {
        using var reader = new MarkdownReader(text);
        var front = FrontMatter.LengthOf(text);
        reader.Front(front);
        var behind = reader._view.Length;
        for (int at = front, next; at < text.Length; at = next)
        {
            (var end, next) = LineSplitter.Next(text, at);
            reader.Line(at, end, next);
            if (reader.GoesOn(next, out var more))
            {
                reader._view.Replace(end, more, ' ');
                next = more;
                reader._goesOn = true;
            }
            else reader._view.Copy(end, next);
        }

        // So that the address of a link at the text's end stands before a break, as others do.
        if (reader._view.Length > 0 && reader._view.LineHasText) reader._view.Replace(text.Length, text.Length, '\n');
        return reader._view.ToView(reader._markup, behind);
    }

    public void Dispose() => _view.Dispose();

    private static bool IsMostlyQuoted(string text)
    {
        if (!text.Contains("\n>", StringComparison.Ordinal)) return false;
        int quoted = 0, filled = 0;
        foreach (var line in text.AsSpan(FrontMatter.LengthOf(text)).EnumerateLines())
        {
            if (line.StartsWith(">")) quoted++;
            if (!line.IsWhiteSpace()) filled++;
        }

        return quoted >= FewestQuoted && quoted * 2 > filled;
    }

    /// <summary>The lines before the page stay as they are, but for the rules around them.</summary>
    private void Front(int length)
    {
        for (int at = 0, next; at < length; at = next)
        {
            (var end, next) = LineSplitter.Next(_text, at);
            if (!MarkdownLine.IsRule(_text.AsSpan(at, end - at).Trim())) _view.Copy(at, end);
            _view.Copy(end, next);
        }
    }

    private void Line(int start, int end, int next)
    {
        if (_goesOn)
        {
            _goesOn = false;
            end = EndOfWords(start, end, next);
            _emphasis.Find(start, end);
            Inline(start, end);
            return;
        }

        (_isItem, _isHeading, _lastOfHeading) = (false, false, 0);
        var line = _text.AsSpan(start, end - start);
        if (IsFenced(line, start, end)) return;
        var content = start + MarkdownLine.Indent(line);
        var isQuote = false;
        for (; content < end && _text[content] == '>'; content += MarkdownLine.Indent(_text.AsSpan(content, end - content)))
        {
            isQuote = true;
            content++;
        }

        if (MarkdownLine.IsRule(_text.AsSpan(content, end - content)) || MarkdownLinks.IsDefinition(_text.AsSpan(content, end - content).TrimEnd(), out _)) return;
        var depth = 0;
        while (MarkdownLine.BulletLength(_text, content, end) is > 0 and var bullet)
        {
            depth = Math.Max(depth + 1, content - start >= 2 ? 2 : 1);
            content += bullet;
            content += MarkdownLine.CheckboxLength(_text.AsSpan(content, end - content));
        }

        if (depth == 0 && NoteMark(content, end) is > 0 and var note) (content, depth) = (content + note, 1);

        var number = new TextSpan(content, depth == 0 ? MarkdownLine.OrdinalLength(_text, content, end) : 0);
        if (number.Length > 0) depth = content - start >= 2 ? 2 : 1;
        var level = MarkdownLine.HeadingLevel(_text, ref content, ref end);
        if (level == 0) level = NumberedLevel(ref number, ref content, ref end);
        if (level > 0) _lastOfHeading = BrokenHeading.LastLine(_text, start);
        else if (!_isTable && depth == 0 && content < end) level = BrokenHeading.UnderlinedLevel(_text, start, out _lastOfHeading);
        _isHeading = level > 0;
        end = EndOfWords(content, end, next);
        if (ReadsTable(content, end, next)) return;
        _isItem = depth > 0 && level == 0;
        var (first, firstBlock) = (_view.Length, _markup.Blocks.Count);
        _view.Copy(number.Start, number.End);
        _isRow = IsRowOfLinks(content, end);
        _emphasis.Find(content, end);
        Inline(content, end);
        Mark(first, firstBlock, KindOf(level, depth, isQuote, content, end));
    }

    /// <summary>The spaces that stand for a break are left out where the heading goes on.</summary>
    private int EndOfWords(int start, int end, int next) => next > _lastOfHeading ? end : start + _text.AsSpan(start, end - start).TrimEnd().Length;

    /// <summary>Whether the next line is more of this one.</summary>
    /// <param name="next">Where it begins.</param>
    /// <param name="start">Where its words begin.</param>
    private bool GoesOn(int next, out int start)
    {
        start = next <= _lastOfHeading && next < _text.Length ? next + MarkdownLine.Indent(LineAt(next)) : _isItem ? next + ContinuationIndent(next) : next;
        return start > next || next <= _lastOfHeading;
    }

    /// <summary>How far the next line is indented, if it is more of the item above it: neither blank nor something of its own.</summary>
    private int ContinuationIndent(int start)
    {
        if (start >= _text.Length) return 0;
        var line = LineAt(start);
        var indent = MarkdownLine.Indent(line);
        if (indent < 2 || indent == line.Length || line[indent] is '>' or '#' or '|' or '!' or '`' or '~') return 0;
        var (at, end) = (start + indent, start + line.Length);
        return MarkdownLine.BulletLength(_text, at, end) > 0 || MarkdownLine.OrdinalLength(_text, at, end) > 0 || MarkdownLine.IsRule(line[indent..]) ? 0 : indent;
    }

    /// <summary>The length of "[^1]" where a footnote of that name stands on the page.</summary>
    private int NoteLength(int at, int end)
    {
        var name = MarkdownLine.NoteNameLength(_text.AsSpan(at, end - at));
        return name > 0 && _links.HasNote(_text.AsSpan(at + 2, name)) ? name + 3 : 0;
    }

    /// <summary>The length of "[^1]: " before a footnote.</summary>
    private int NoteMark(int at, int end)
    {
        var length = NoteLength(at, end);
        return length > 0 && at + length + 1 < end && _text[at + length] == ':' ? length + 1 + MarkdownLine.Indent(_text.AsSpan(at + length + 1, end - at - length - 1)) : 0;
    }

    private BlockKind KindOf(int level, int depth, bool isQuote, int start, int end)
    {
        if (level > 0) return (BlockKind)((int)BlockKind.Heading1 + Math.Min(level, 4) - 1);
        if (_isTable) return BlockKind.TableRow;
        if (depth > 0) return depth > 1 ? BlockKind.SubItem : BlockKind.ListItem;
        if (isQuote && !_isQuoted) return BlockKind.Quote;
        return _emphasis.Covers(start, end) ? BlockKind.Emphasis : BlockKind.Plain;
    }

    /// <summary>Tells of the lines of the view that one of the text has become what they are; pictures are told already.</summary>
    private void Mark(int start, int firstBlock, BlockKind kind)
    {
        // Of a plain line without a picture there is nothing to tell.
        if (kind == BlockKind.Plain && _markup.Blocks.Count == firstBlock) return;
        ReadOnlySpan<BlockMark> images = CollectionsMarshal.AsSpan(_markup.Blocks)[firstBlock..].ToArray();
        _markup.Blocks.RemoveRange(firstBlock, images.Length);
        var image = 0;
        for (int at = start, end; at < _view.Length; at = end)
        {
            end = _view.LineEnd(at);
            while (image < images.Length && images[image].Start < at) image++;
            var isImage = image < images.Length && images[image].Start < end;
            if (isImage || kind != BlockKind.Plain) _markup.Blocks.Add(new BlockMark(at, end, isImage ? BlockKind.Image : kind) { Target = isImage ? images[image].Target : default });
        }
    }

    /// <summary>Lines between fences are code as it stands; the fences are marks.</summary>
    private bool IsFenced(ReadOnlySpan<char> line, int start, int end)
    {
        var trimmed = line.Trim();
        if (_fence is not null)
        {
            if (trimmed.StartsWith(_fence, StringComparison.Ordinal) && trimmed.TrimStart(_fence[0]).IsEmpty)
            {
                _fence = null;
                return true;
            }

            if (!trimmed.IsEmpty) _markup.Blocks.Add(new BlockMark(_view.Length, _view.Length + end - start, BlockKind.Code));
            _view.Copy(start, end);
            return true;
        }

        if (!trimmed.StartsWith("```") && !trimmed.StartsWith("~~~")) return false;
        var length = trimmed.Length - trimmed.TrimStart(trimmed[0]).Length;
        if (trimmed[length..].Contains(trimmed[0])) return false;
        _fence = new string(trimmed[0], length);
        return true;
    }

    private ReadOnlySpan<char> LineAt(int start) => _text.AsSpan(start, LineSplitter.Next(_text, start).End - start);

    /// <summary>"1. ## Title": the number stays before the heading. Elsewhere a number is read with what is behind it.</summary>
    private int NumberedLevel(ref TextSpan number, ref int start, ref int end)
    {
        var behind = number.End;
        var level = number.Length > 0 ? MarkdownLine.HeadingLevel(_text, ref behind, ref end) : 0;
        if (level > 0) start = behind;
        else number = new TextSpan(number.Start, 0);
        return level;
    }

    /// <summary>Whether the line parts a table's head from its rows; finds out whether the line is a row of a table.</summary>
    private bool ReadsTable(int start, int end, int next)
    {
        var line = _text.AsSpan(start, end - start);
        if (!line.Contains('|'))
        {
            _isTable = false;
            return false;
        }

        if (MarkdownLine.IsDelimiterRow(line)) return _isTable;
        if (!_isTable && next < _text.Length) _isTable = MarkdownLine.IsDelimiterRow(LineAt(next));
        return false;
    }

    /// <summary>Nothing but links, two or more.</summary>
    private bool IsRowOfLinks(int start, int end)
    {
        var count = 0;
        for (var at = start; at < end; count++)
        {
            if (_text[at] == '!') at++;
            if (at == end || !_links.TryGet(at, out var link) || link.End > end) return false;
            at = link.End + MarkdownLine.Indent(_text.AsSpan(link.End, end - link.End));
        }

        return count > 1;
    }

    private void Inline(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var step = _text.AsSpan(at, end - at).IndexOfAny(s_signs);
            var sign = step < 0 ? end : at + step;
            _view.Copy(at, sign);
            if (sign == end) break;
            at = _text[sign] switch
            {
                '\\' => Escape(sign, end),
                '!' when sign + 1 < end && _links.TryGet(sign + 1, out var image) && image.End <= end => Image(image, end),
                '[' when _links.TryGet(sign, out var link) => MarkdownLinks.IsAnchor(_text, link) ? Math.Min(link.End, end) : Open(link),
                '[' when NoteLength(sign, end) is > 0 and var note => sign + note,
                ']' when _links.TryGetClosing(sign, out var link) => Close(link, end),
                '*' or '_' or '~' or '`' => Emphasis(sign, end),
                '<' => Tag(sign, end),
                '&' => Entity(sign, end),
                '|' when _isTable => Cell(sign),
                _ => Keep(sign, sign + 1),
            };
        }
    }

    private int Keep(int start, int end)
    {
        _view.Copy(start, end);
        return end;
    }

    private int Escape(int at, int end)
    {
        if (at + 1 == end) return end;
        return s_escapable.Contains(_text[at + 1]) ? at + 2 < end || _text[at + 1] != '\\' ? Keep(at + 1, at + 2) : end : Keep(at, at + 1);
    }

    private int Open(MarkdownLink link)
    {
        _open.Push((link.Opening, _view.Length));
        return link.Opening + 1;
    }

    private int Close(MarkdownLink link, int end)
    {
        // What opened amid marks that were left out is none.
        while (_open.TryPeek(out var inner) && inner.Opening > link.Opening) _open.Pop();
        var behind = Math.Min(link.End, end);
        if (!_open.TryPeek(out var open) || open.Opening != link.Opening) return behind;
        _open.Pop();
        if (_open.Count > 0) return behind;
        if (_view.Length > open.Start) _markup.Links.Add(new LinkRun(open.Start, _view.Length, link.Target, LinkTargets.Of(_text.AsSpan(link.Target.Start, link.Target.Length))));
        if (!_isRow || !_view.LineHasText) return behind;
        var next = behind + MarkdownLine.Indent(_text.AsSpan(behind, end - behind));
        if (next < end) _view.Replace(behind, next, '\n');
        return next;
    }

    /// <summary>A picture's text is a line of its own; amid a sentence it is left out.</summary>
    private int Image(MarkdownLink image, int end)
    {
        var behind = image.End;
        while (_links.TryGetClosing(behind, out var around)) behind = around.End;
        var goesOn = behind < end && !_text.AsSpan(behind, end - behind).Trim(" \t*_").IsEmpty;
        var start = AltStart(image);
        if (start >= image.Closing || (_view.LineHasText && goesOn && !_isRow)) return image.End;
        if (_view.LineHasText) _view.Replace(image.Opening - 1, image.Opening - 1, '\n');
        _markup.Blocks.Add(new BlockMark(_view.Length, _view.Length, BlockKind.Image) { Target = image.Target });
        _view.Copy(start, image.Closing);
        if (goesOn) _view.Replace(image.Closing, image.Closing, '\n');
        return image.End;
    }

    /// <summary>Where the words begin that say what the picture shows: some tools write "Image 3: " before them.</summary>
    private int AltStart(MarkdownLink image)
    {
        var alt = _text.AsSpan(image.Opening + 1, image.Closing - image.Opening - 1);
        var start = alt.Length - alt.TrimStart().Length;
        if (alt[start..].StartsWith("Image ", StringComparison.Ordinal))
        {
            var at = start + 6;
            while (at < alt.Length && char.IsAsciiDigit(alt[at])) at++;
            if (at > start + 6 && (at == alt.Length || alt[at] == ':')) start = Math.Min(alt.Length, at + 1);
        }

        while (start < alt.Length && CharClasses.Is(alt[start], CharClass.Space | CharClass.Break)) start++;
        return image.Opening + 1 + start;
    }

    private int Emphasis(int at, int end)
    {
        var behind = at + 1;
        while (behind < end && _text[behind] == _text[at]) behind++;
        if (!_emphasis.IsMark(at)) _view.Copy(at, behind);
        return behind;
    }

    private int Tag(int at, int end)
    {
        var length = HtmlTag.LengthAt(_text.AsSpan(at, end - at), out var isBreak);
        if (length == 0) return Keep(at, at + 1);
        if (isBreak && _view.LineHasText) _view.Replace(at, at + length, _isHeading || _isTable ? ' ' : '\n');
        return at + length;
    }

    private int Entity(int at, int end)
    {
        var length = _text.AsSpan(at, Math.Min(LongestEntity, end - at)).IndexOf(';') + 1;
        if (length < 4) return Keep(at, at + 1);
        var decoded = WebUtility.HtmlDecode(_text.Substring(at, length));
        if (decoded.Length != 1) return Keep(at, at + 1);
        _view.Replace(at, at + length, decoded[0] is '\n' or '\r' ? ' ' : decoded[0]);
        return at + length;
    }

    /// <summary>A bar reads as a tab, those at a row's ends too: between two of them there is a cell, if an empty one.</summary>
    private int Cell(int at)
    {
        _view.Replace(at, at + 1, '\t');
        return at + 1;
    }
}
