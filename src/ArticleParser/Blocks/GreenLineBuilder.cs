using System.Collections.Immutable;
using ArticleParser.Labelling;
using ArticleParser.Lines;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Blocks;

/// <summary>Makes the green line of a line token: its parts as tokens, and every character between them in its place.</summary>
internal sealed class GreenLineBuilder(LexedPage page) : IDisposable
{
    // Of one line at a time. A line of a table may have a million, so they are rented.
    private readonly PageList<GreenToken> _tokens = new(64);
    private readonly PageList<TokenSpan> _cells = new(64);
    private int _done;

    // The line before was "By" and nothing else.
    private bool _signs;

    // A paragraph of the story stands before: only the first can open with a place and nothing that names an agency.
    private bool _hasBegun;

    public void Dispose()
    {
        _tokens.Dispose();
        _cells.Dispose();
    }

    /// <summary>The lines have to come in the order of the text: trivia before one begins where the last one ended.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">What it is.</param>
    /// <param name="target">Where in the source the address of its link stands, if it has one.</param>
    /// <param name="hasBars">Whether bars of Markdown stand around its cells.</param>
    public GreenLine Build(in LineToken line, in LabelledLine label, TextSpan target = default, bool hasBars = false)
    {
        if (hasBars && label.Role == SyntaxKind.TableRow) return BuildRow(line);
        var leading = line.Start - _done;
        var parts = PartsOf(line, label, out var offset);
        _signs = label.Role == SyntaxKind.Byline && parts is [{ Kind: SyntaxKind.LabelToken }];
        var hasTarget = !target.IsEmpty && SyntaxFacts.MayHold(label.Role, SyntaxKind.TargetToken) && page.View.TryAddTarget(line.End, line.FullEnd, target);
        if (hasTarget && parts.IsEmpty) parts = new[] { new TokenSpan(Alone(label.Role), 0, line.Length) };
        if (!parts.IsEmpty || line.Length == 0) return Build(line, label.Role, parts, offset, leading, hasTarget);
        _done = line.FullEnd;
        return GreenLeaves.Of(label.Role, new GreenToken(Alone(label.Role), leading, line.Length, line.FullEnd - line.End));
    }

    private GreenLine Build(in LineToken line, SyntaxKind role, ReadOnlySpan<TokenSpan> parts, int offset, int leading, bool hasTarget)
    {
        _tokens.Clear();
        var cursor = line.Start;
        foreach (var part in parts)
        {
            Gap(role, cursor, offset + part.Start, line.End, ref leading);
            Add(Allowed(role, part.Kind), part.Length, ref leading);
            cursor = offset + part.End;
        }

        cursor += ClosingMarks(cursor, line.End);
        Gap(role, cursor, line.End, line.End, ref leading);
        Require(SyntaxFacts.RequiredToken(role));
        if (hasTarget) Add(SyntaxKind.TargetToken, 0, ref leading);
        _tokens[^1] = _tokens[^1] with { TrailingWidth = _tokens[^1].TrailingWidth + line.FullEnd - line.End };
        _done = line.FullEnd;
        return _tokens.Count == 1 ? GreenLeaves.Of(role, _tokens[0]) : new GreenLine(role, _tokens.AsSpan().ToArray());
    }

    /// <summary>A row of a table of Markdown: its cells, and as separators the bars between and around them, which read as tabs.</summary>
    private GreenLine BuildRow(in LineToken line)
    {
        _tokens.Clear();
        int start = line.Start, end = line.End;
        for (var at = start - 1; at >= _done && CharClasses.Is(page.Text[at], CharClass.Space); at--) start = page.Text[at] == '\t' ? at : start;
        for (var at = end; at < line.FullEnd && CharClasses.Is(page.Text[at], CharClass.Space); at++) end = page.Text[at] == '\t' ? at + 1 : end;
        var leading = start - _done;
        for (int at = start, next; at < end; at = next)
        {
            if (page.Text[at] == '\t')
            {
                next = at + 1;
                Add(SyntaxKind.SeparatorToken, 1, ref leading);
                continue;
            }

            var cell = page.Text.AsSpan(at, end - at).IndexOf('\t');
            next = cell < 0 ? end : at + cell;
            AddCell(at, next, ref leading);
        }

        _tokens[^1] = _tokens[^1] with { TrailingWidth = _tokens[^1].TrailingWidth + line.FullEnd - end };
        _done = line.FullEnd;
        return new GreenLine(SyntaxKind.TableRow, _tokens.AsSpan().ToArray());
    }

    private void AddCell(int start, int end, ref int leading)
    {
        int from = start, to = end;
        while (from < end && IsTrivia(page.Text[from])) from++;
        while (to > from && CharClasses.Is(page.Text[to - 1], CharClass.Space | CharClass.Stray)) to--;
        if (_tokens.Count > 0) _tokens[^1] = _tokens[^1] with { TrailingWidth = _tokens[^1].TrailingWidth + from - start };
        else leading += from - start;
        if (from == to) return;
        Add(SyntaxKind.TextToken, to - from, ref leading);
        _tokens[^1] = _tokens[^1] with { TrailingWidth = end - to };
    }

    /// <summary>The kind of a token that is the whole line.</summary>
    private static SyntaxKind Alone(SyntaxKind role) =>
        SyntaxFacts.RequiredToken(role) is not SyntaxKind.None and var required ? required : Allowed(role, SyntaxKind.TextToken);

    /// <summary>The line's parts, and where in the text their offsets count from.</summary>
    private ReadOnlySpan<TokenSpan> PartsOf(in LineToken line, in LabelledLine label, out int offset)
    {
        var byCue = line.PartCount > 0 && label.IsByCue;
        offset = byCue ? 0 : line.Start;
        if (byCue) return page.Parts.AsSpan().Slice(line.FirstPart, line.PartCount);
        var text = page.Text.AsSpan(line.Start, line.Length);
        if (label.Role == SyntaxKind.TableRow) return LineParts.Cells(text, _cells);
        if (label.Role == SyntaxKind.Paragraph) return Dateline(new TextSpan(line.Start, line.Length)).AsSpan();
        var parts = LineParts.Of(label.Role, page, new TextSpan(line.Start, line.Length));
        return (_signs && label.Role == SyntaxKind.Byline && parts.IsEmpty ? LineParts.OfName(text) : parts).AsSpan();
    }

    private ImmutableArray<TokenSpan> Dateline(TextSpan line)
    {
        var isFirst = !_hasBegun;
        _hasBegun = true;
        return ParagraphDateline.Read(page, line, isFirst);
    }

    /// <summary>Characters that no part covers: trivia where they are white space or marks, else a token.</summary>
    private void Gap(SyntaxKind role, int start, int end, int lineEnd, ref int leading)
    {
        start += Marks(start, end);
        var from = start;
        while (from < end && IsTrivia(page.Text[from])) from++;
        if (_tokens.Count > 0) _tokens[^1] = _tokens[^1] with { TrailingWidth = _tokens[^1].TrailingWidth + from - start };
        else leading += from - start;
        if (from == end) return;

        var to = end;
        while (CharClasses.Is(page.Text[to - 1], CharClass.Space | CharClass.Stray)) to--;
        var isWholeLine = _tokens.Count == 0 && to == lineEnd;
        Add(Allowed(role, isWholeLine ? SyntaxKind.TextToken : SyntaxKind.SeparatorToken), to - from, ref leading);
        _tokens[^1] = _tokens[^1] with { TrailingWidth = end - to };
    }

    /// <summary>A line that is all label, such as "WORLD", is its own value: the longest token takes the required kind.</summary>
    private void Require(SyntaxKind required)
    {
        if (required == SyntaxKind.None) return;
        var longest = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind == required) return;
            if (_tokens[i].Width > _tokens[longest].Width) longest = i;
        }

        _tokens[longest] = _tokens[longest] with { Kind = required };
    }

    /// <summary>Signs that close a label, as in "Share:" or "Read more »", belong to it.</summary>
    private int ClosingMarks(int start, int end)
    {
        if (_tokens.Count == 0 || _tokens[^1].Kind != SyntaxKind.LabelToken || LineMarks.SkipTrailing(page.Text.AsSpan(0, end), start) < end) return 0;
        _tokens[^1] = _tokens[^1] with { Width = _tokens[^1].Width + end - start };
        return end - start;
    }

    /// <summary>Combining marks belong to the letter before them, also where a part ends between the two.</summary>
    private int Marks(int start, int end)
    {
        if (_tokens.Count == 0 || _tokens[^1].TrailingWidth > 0) return 0;
        var at = start;
        while (at < end && CharClasses.Is(page.Text[at], CharClass.Combining)) at++;
        _tokens[^1] = _tokens[^1] with { Width = _tokens[^1].Width + at - start };
        return at - start;
    }

    private void Add(SyntaxKind kind, int width, ref int leading)
    {
        _tokens.Add(new GreenToken(kind, leading, width, 0));
        leading = 0;
    }

    /// <summary>The kind itself where the line may hold it, else the nearest thing that it may.</summary>
    private static SyntaxKind Allowed(SyntaxKind role, SyntaxKind kind)
    {
        if (SyntaxFacts.MayHold(role, kind)) return kind;
        if (SyntaxFacts.MayHold(role, SyntaxKind.TextToken)) return SyntaxKind.TextToken;
        if (SyntaxFacts.MayHold(role, SyntaxKind.SeparatorToken)) return SyntaxKind.SeparatorToken;
        return SyntaxFacts.MayHold(role, SyntaxKind.LabelToken) ? SyntaxKind.LabelToken : SyntaxKind.DateToken;
    }

    private static bool IsTrivia(char c) => CharClasses.Is(c, CharClass.Space | CharClass.Stray | CharClass.Combining);
}
