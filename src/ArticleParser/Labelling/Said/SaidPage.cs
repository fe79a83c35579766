using ArticleParser.Cues;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// A page as the rules of this folder look at it: what each rule asks of lines first is told once, in one pass, and with it what the page has at all. A rule that finds
/// nothing there to begin with is done.
/// </summary>
internal readonly ref struct SaidPage
{
    private const int Reach = 3;
    private const int LongestCodeWord = 9;

    public readonly LexedPage Lexed;
    public readonly ReadOnlySpan<LineToken> Lines;
    public readonly ReadOnlySpan<LineFacts> Facts;
    private readonly ReadOnlySpan<SaidLine> _said;

    // The signs of all lines together, and a bit for each kind that a cue of the page names, by its number among the roles.
    private readonly LineSigns _signs;
    private readonly ulong _cues;

    /// <param name="page">The page.</param>
    /// <param name="said">Where what is told of its lines goes.</param>
    public SaidPage(LexedPage page, Span<SaidLine> said)
    {
        Lexed = page;
        Lines = page.Lines.AsSpan();
        Facts = page.Facts.AsSpan();
        _said = said;
        for (var i = 0; i < said.Length; i++)
        {
            ref readonly var facts = ref Facts[i];
            ref readonly var token = ref Lines[i];
            var text = page.Text.AsSpan(token.Start, token.Length);
            var signs = SignsOf(text, facts);
            if (page.IsGlued(i)) signs |= LineSigns.Glued;
            said[i] = new SaidLine { Cue = token.CueKind, Signs = signs, ProseWords = token.CueKind == SyntaxKind.None ? ProseWordsOf(text, facts) : (ushort)0 };
            _signs |= signs;
            if (token.CueKind != SyntaxKind.None) _cues |= 1UL << LabelSpace.IndexOf(token.CueKind);
        }
    }

    public int Count => _said.Length;

    public string Text => Lexed.Text;

    public CueTable Cues => Lexed.Cues;

    public LineMarkup[]? Markup => Lexed.Markup;

    /// <summary>Whether the cue of any line names the kind.</summary>
    public bool Has(SyntaxKind cue) => (_cues >> LabelSpace.IndexOf(cue) & 1) != 0;

    /// <summary>Whether any line has one of the signs.</summary>
    public bool Has(LineSigns any) => (_signs & any) != 0;

    /// <summary>Whether a line has one of the signs.</summary>
    public bool Is(int line, LineSigns any) => (_said[line].Signs & any) != 0;

    /// <summary>What the line's cue says that it is.</summary>
    public SyntaxKind KindOf(int line)
    {
        WorkCount.Add(Work.Look);
        return _said[line].Cue;
    }

    /// <summary>Whether a line that no cue names has so many words and a sentence's end, or is as long in a script that has neither.</summary>
    public bool IsProse(int line, int fewestWords)
    {
        WorkCount.Add(Work.Look);
        return _said[line].ProseWords >= fewestWords;
    }

    /// <summary>The first such line from one on; the page's end where none follows.</summary>
    public int NextProse(int line, int fewestWords)
    {
        while (line < _said.Length && !IsProse(line, fewestWords)) line++;
        return line;
    }

    /// <summary>Whether a paragraph stands before some lines, a heading aside, and one behind them.</summary>
    public bool IsAmidProse(int start, int end, int fewestWords) =>
        HasProse(Math.Max(0, start - Reach), start, fewestWords) && HasProse(end, Math.Min(_said.Length, end + Reach), fewestWords);

    public ReadOnlySpan<char> TextOf(int line) => Lexed.Text.AsSpan(Lines[line].Start, Lines[line].Length);

    public Cue? CueOf(int line) => Lexed.CueOf(line);

    private bool HasProse(int start, int end, int fewestWords)
    {
        for (var i = start; i < end; i++)
        {
            if (IsProse(i, fewestWords)) return true;
        }

        return false;
    }

    private static ushort ProseWordsOf(ReadOnlySpan<char> text, in LineFacts facts)
    {
        var words = facts.SentenceEnds > 0 ? facts.Words : 0;
        if (facts.Wides > 0) words = Math.Max(words, UnspacedScripts.WordsOf(text));
        return (ushort)Math.Min(words, ushort.MaxValue);
    }

    private static LineSigns SignsOf(ReadOnlySpan<char> text, in LineFacts facts)
    {
        var signs = OpeningOf(text[0]) | EndOf(text);
        if (facts.LastMark is '?' or '？' or '؟') signs |= LineSigns.EndsInQuestion;
        var isOpening = (facts.First & CharClass.Upper) != 0 || text[0] is '[' or '(';
        return isOpening && ((facts.Last & CharClass.Stop) != 0 || text[^1] is '"' or '”') ? signs | LineSigns.Speaks : signs;
    }

    private static LineSigns OpeningOf(char first) => first switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => LineSigns.None,
        >= '0' and <= '9' => LineSigns.OpensNumber,
        '[' => LineSigns.OpensNumber | LineSigns.OpensNote,
        '¹' => LineSigns.OpensNote,
        '@' => LineSigns.OpensAccount,
        '+' or '-' or '–' or '*' => LineSigns.OpensItem,
        '/' or ',' or '.' => LineSigns.OpensAmount,
        _ when ListMarker.IsBullet(first) => LineSigns.OpensItem,
        _ when PullQuote.MayOpen(first) => LineSigns.OpensQuote,
        _ when ListRuns.Fractions.Contains(first) => LineSigns.OpensAmount,
        _ => CharClasses.Is(first, CharClass.Digit) ? LineSigns.OpensNumber : LineSigns.None,
    };

    private static LineSigns EndOf(ReadOnlySpan<char> text) => text[^1] switch
    {
        ':' or '：' => LineSigns.EndsInColon,
        '}' or ']' or ')' or ';' or '>' or '#' or '-' or '–' or '%' => LineSigns.EndsLikeCode,

        // "photo.jpg", "photo.webp"
        'g' or 'f' or 'p' or 'G' when text.Length > 4 && (text[^4] == '.' || text[^5] == '.') => LineSigns.EndsLikeCode,

        // "undefined", "null", "NaN", "ENDS"
        'd' or 'l' or 'N' or 'S' when text.Length <= LongestCodeWord => LineSigns.EndsLikeCode,
        _ => LineSigns.None,
    };
}
