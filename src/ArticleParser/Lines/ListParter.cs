using ArticleParser.Cues;
using ArticleParser.Text;
using ArticleParser.Values;

namespace ArticleParser.Lines;

/// <summary>
/// Parts lines that hold more than one thing where only the page as a whole tells so: a list whose lines all begin with a time, or end with a day, or begin with a word
/// of the menu. A line that stands alone is parted where its form leaves no doubt.
/// </summary>
internal sealed class ListParter
{
    private const int Shortest = 8;
    private const int Longest = 400;
    private const int FewestInRun = 3;
    private const int NearLines = 6;

    // Entries of a live page have text between them; what only looks like one is the next line of the list.
    private const int NextLines = 2;
    private const string TitledVariant = "titled";
    private const int TitleWords = 3;
    private const int ProseWords = 10;
    private const int Shapes = 16;

    private readonly LexedPage _page;
    private readonly PageKickers _kickers;
    private readonly SideDates _dates;
    private readonly List<SidePiece> _pieces = [];

    private ListParter(LexedPage page, PageKickers kickers)
    {
        (_page, _kickers, _dates) = (page, kickers, new SideDates(page));
    }

    /// <summary>Parts the lines of a page that the lexer has read one by one.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Whether any line was parted.</returns>
    public static bool Part(LexedPage page)
    {
        using var kickers = new PageKickers(page);
        var parter = new ListParter(page, kickers);
        for (var i = 0; i < page.Count; i++)
        {
            page.CancellationToken.ThrowIfCancellationRequested();
            if (parter.MayHoldTwo(i)) parter.Find(i);
        }

        if (parter._pieces.Count == 0 || parter.Chosen() is not { Count: > 0 } chosen) return false;
        LineCuts.Apply(page, chosen);
        return true;
    }

    /// <summary>Neither what a cue says all of, nor prose. "17:54 Ferry fares rise" looks like an entry of a live page.</summary>
    private bool MayHoldTwo(int line)
    {
        ref readonly var facts = ref _page.Facts[line];
        if (facts.Words < 2 || facts.Length is < Shortest or > Longest) return false;
        if (_page.CueOf(line) is { } cue && !(cue.Kind == SyntaxKind.LiveEntry && cue.Variant == TitledVariant)) return false;
        if (_page.Markup is { } markup && markup[line].Block == BlockKind.TableRow) return false;
        return facts.Words < ProseWords || !LineFacts.IsSentenceEnd(facts.LastMark);
    }

    private void Find(int line)
    {
        var text = _page.TextOf(line);
        // The cells of a row stay together.
        var (start, end) = (0, text.Length);
        var tab = text.IndexOf('\t');
        if (tab >= 0 && text[(tab + 1)..].Contains('\t')) return;
        if (_page.Facts[line].Digits > 0)
        {
            if (_dates.TryFindFirst(text, out var first) && AddDate(line, first, text[first.End..], default)) start = first.End;
            if (start == 0 && tab < 0 && _page.Lines[line].CueIndex == 0 && _dates.TryFindLast(_page.SpanOf(line), out var last)) end = AddDate(line, last, text[..last.Start], SideShape.Last) ? last.Start : end;
        }

        if ((_page.Lines[line].CueIndex != 0 && start == 0) || _page.Facts[line].Words <= TitleWords) return;
        if (!AddFirstKicker(line, text[..end], start) && end == text.Length) AddLastKicker(line, text);
    }

    private bool AddDate(int line, in CueMatch match, ReadOnlySpan<char> rest, SideShape side)
    {
        var text = _page.TextOf(line);
        var seam = side == SideShape.Last ? match.Start : match.End;
        var isGlued = CharClasses.Is(text[seam - 1], CharClass.Letter | CharClass.Digit | CharClass.Closing | CharClass.Stop) && CharClasses.Is(text[seam], CharClass.Letter | CharClass.Digit);
        var shape = side | KindOf(match) | (isGlued ? SideShape.Glued : 0);
        var isTitle = !LineFacts.HasAtMostWords(rest, TitleWords - 1);
        var isSure = IsSure(text, shape, rest.Trim(), isTitle, seam);
        if (!isTitle && !isSure && !_page.Cues.TryFind(rest.Trim(), false, out _) && (shape & SideShape.Last) == 0) return false;
        _pieces.Add(new SidePiece(line, match.Start, match.End, shape, isSure, match));
        return true;
    }

    /// <summary>Beside a name or byline, behind a sign, or glued to a title: it has to be somebody's or something's time.</summary>
    private bool IsSure(ReadOnlySpan<char> line, SideShape shape, ReadOnlySpan<char> rest, bool isTitle, int seam)
    {
        var isGlued = (shape & SideShape.Glued) != 0;
        var isAgo = (shape & SideShape.Ago) == SideShape.Ago;
        if (isGlued && !isAgo && (shape & SideShape.Day) == 0 && (shape & SideShape.Last) != 0) return false;
        if ((isGlued || isAgo) && LineParts.AreNames(rest)) return true;
        if ((shape & SideShape.Last) == 0) return false;
        if (isAgo && (SignedPhrase.Covers(rest, _page.Cues) || DateSpots.IsSign(rest[^1]))) return true;
        return isGlued && isTitle && (shape & SideShape.Day) != 0 && CharClasses.Is(line[seam], CharClass.Upper);
    }

    private static SideShape KindOf(in CueMatch match)
    {
        var kind = SideShape.Ago;
        foreach (var part in match.Parts.AsSpan())
        {
            if (part.Kind == SyntaxKind.DateToken) return SideShape.Day;
            if (part.Kind == SyntaxKind.TimeToken) kind = SideShape.Time;
        }

        return kind;
    }

    private bool AddFirstKicker(int line, ReadOnlySpan<char> text, int start)
    {
        var at = _page.Lines[line].Start + start;
        var seam = _page.Masks.NextSeam(at + 1, Math.Min(at + text.Length - start, at + PageKickers.Longest));
        var end = _kickers.FirstEnd(at, _page.Lines[line].Start + text.Length, seam, out var next);
        if (end < 0) return false;
        var title = next - _page.Lines[line].Start;
        if (LineFacts.HasAtMostWords(text[title..], TitleWords - 1) || !HasSmallWord(text[title..])) return false;
        _pieces.Add(new SidePiece(line, start, title, next == end ? SideShape.Glued : SideShape.Kicker, next == end, default));
        return true;
    }

    /// <summary>A title has one, in scripts that have small letters; a menu has none.</summary>
    private static bool HasSmallWord(ReadOnlySpan<char> text)
    {
        for (var at = 1; at < text.Length; at++)
        {
            if (CharClasses.Is(text[at - 1], CharClass.Space) && (char.IsLower(text[at]) || Letters.IsUncased(text[at]))) return true;
        }

        return false;
    }

    private void AddLastKicker(int line, ReadOnlySpan<char> text)
    {
        var at = _page.Lines[line].Start;
        var end = at + text.Length;
        for (var seam = Math.Max(at + 1, end - PageKickers.Longest) - 1; (seam = _page.Masks.NextSeam(seam + 1, end)) > 0;)
        {
            // "nell'Arctic" is no seam.
            if (_page.Text[seam - 1] is '\'' or '’' || !_kickers.Has(seam, end) || !HasSmallWord(text) || LineFacts.HasAtMostWords(_page.Text.AsSpan(at, seam - at), TitleWords)) continue;
            _pieces.Add(new SidePiece(line, seam - at, text.Length, SideShape.Glued | SideShape.Last, true, default));
            return;
        }
    }

    /// <summary>The pieces that are sure, and those of runs: near each other, of one shape; words of the menu, where they differ.</summary>
    private List<SidePiece> Chosen()
    {
        Span<int> before = stackalloc int[Shapes];
        before.Fill(-1);
        return Chosen(before);
    }

    // Apart from the buffer: a method that has one and a loop is compiled in full at its first call.
    private List<SidePiece> Chosen(Span<int> before)
    {
        var runs = new int[_pieces.Count];
        var counts = new int[_pieces.Count];
        var isMixed = new bool[_pieces.Count];
        for (var i = 0; i < runs.Length; i++)
        {
            ref var last = ref before[(int)_pieces[i].Shape];
            runs[i] = last >= 0 && _pieces[i].Line - _pieces[last].Line <= Near(_pieces[i].Line) && !HasTextBetween(_pieces[last].Line, _pieces[i].Line) ? runs[last] : i;
            counts[runs[i]]++;
            isMixed[runs[i]] |= !TextOf(i).SequenceEqual(TextOf(runs[i]));
            last = i;
        }

        var chosen = new List<SidePiece>();
        for (var i = 0; i < runs.Length; i++)
        {
            if (_pieces[i].IsSure || (counts[runs[i]] >= FewestInRun && (_pieces[i].Shape != SideShape.Kicker || isMixed[runs[i]]))) chosen.Add(_pieces[i]);
        }

        return chosen;
    }

    /// <summary>Whether a sentence stands between what look like two entries of a live page: then they are entries.</summary>
    private bool HasTextBetween(int before, int line)
    {
        if (_page.Lines[line].CueIndex == 0) return false;
        for (var i = before + 1; i < line; i++)
        {
            if (_page.Facts[i].Words >= ProseWords && LineFacts.IsSentenceEnd(_page.Facts[i].LastMark)) return true;
        }

        return false;
    }

    private int Near(int line) => _page.Lines[line].CueIndex == 0 ? NearLines : NextLines;

    private ReadOnlySpan<char> TextOf(int piece) => _page.TextOf(_pieces[piece].Line)[_pieces[piece].Start.._pieces[piece].End];
}
