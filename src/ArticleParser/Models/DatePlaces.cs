namespace ArticleParser;

/// <summary>
/// Whether a date that does not say what it is stands where a story's own does: in its header, above its first paragraphs, or with what
/// closes it. Elsewhere it is the date of a teaser, an event, a post or a comment. Told line by line, in the order of the page.
/// </summary>
internal struct DatePlaces
{
    // "Jane Doe / March 3, 2031" stands below the first paragraphs of some pages; further down it dates what is told there.
    private const int OpeningParagraphs = 3;

    // Signature, day and topics close a story; behind more lines than that stand other stories.
    private const int ClosingLines = 10;

    // "Jane Doe / March 3, 2031" directly behind the story is its signature, whatever follows.
    private const int SignatureLines = 2;

    // Section, day and reading time may stand over a headline, summary, names and the like between it and the day below.
    private const int LinesAbove = 4;
    private const int LinesBelow = 9;

    private SyntaxKind _section;
    private SyntaxKind _before;
    private int _lines;
    private int _paragraphs;
    private int _headline;
    private int _passed;
    private bool _hasPointers;
    private bool _hasFrame;
    private bool _hasDate;

    /// <summary>Whether the headline was passed.</summary>
    public readonly bool IsBehindHeadline => _headline > 0;

    /// <summary>Whether the headline was passed a few lines ago.</summary>
    public readonly bool IsCloseBehind => IsBehindHeadline && _passed - _headline < LinesBelow;

    /// <summary>How many lines were passed.</summary>
    public readonly int Line => _passed;

    /// <summary>Whether a line that was passed stands close above the one that comes next.</summary>
    public readonly bool IsCloseAbove(int line) => _passed - line <= LinesAbove;

    /// <summary>Goes on to the next line.</summary>
    public void Pass(in ModelItem line)
    {
        if (line.Section != _section) (_section, _lines, _paragraphs, _hasPointers, _hasDate) = (line.Section, 0, 0, false, false);
        _before = line.Kind;
        _lines++;
        _passed++;
        if (line.Kind == SyntaxKind.Headline) _headline = _passed;
        if (line.Kind == SyntaxKind.Paragraph) _paragraphs++;
        _hasPointers |= IsPointer(line.Kind);
        _hasDate |= line.Kind == SyntaxKind.Timestamp;
        _hasFrame = IsFrame(line.Kind) || (_hasFrame && line.Kind != SyntaxKind.Paragraph);
    }

    /// <summary>Whether a date is the story's by what stands before and behind it.</summary>
    /// <param name="line">The line that was not passed yet.</param>
    /// <param name="next">The kind of the line behind it; None at the end of the story's sections.</param>
    /// <param name="isLast">Whether it is the last line of its section.</param>
    public readonly bool IsStorys(in ModelItem line, SyntaxKind next, bool isLast)
    {
        var (lines, paragraphs, hasPointers) = line.Section == _section ? (_lines, _paragraphs, _hasPointers) : default;
        return line.Section switch
        {
            SyntaxKind.Body when paragraphs > OpeningParagraphs => isLast && !IsOfOther(next) && (_before is SyntaxKind.Paragraph or SyntaxKind.Byline),
            SyntaxKind.Body => !IsOfOther(next) && (lines == 0 || !IsOfOther(_before)),
            SyntaxKind.Endmatter when IsClosingStamp(line, next, hasPointers) => true,
            SyntaxKind.Endmatter when _hasFrame || _before == SyntaxKind.Subheading => false,
            SyntaxKind.Endmatter => IsSignature(lines) || (lines <= ClosingLines && !IsOfOther(next) && (!hasPointers || IsAmidClosing(next))),
            _ => lines == 0 || !IsOfTeaser(_before),
        };
    }

    /// <summary>"Published March 3, 2031" below a teaser is that story's.</summary>
    public readonly bool IsOfTeaser(in ModelItem line) =>
        (line.Section is SyntaxKind.Body or SyntaxKind.Endmatter) && line.Section == _section && IsOfTeaser(_before);

    /// <summary>Whether a day that says what it is stands amid the body, as that of another story which follows does.</summary>
    public readonly bool IsDeepInBody(in ModelItem line) =>
        line.Section == SyntaxKind.Body && line.Section == _section && _paragraphs > OpeningParagraphs && _before != SyntaxKind.Subheading;

    private static bool IsOfTeaser(SyntaxKind before) => before is SyntaxKind.Teaser or SyntaxKind.RailHeading;

    /// <summary>"Jane Doe / March 3, 2031 / Harbour, bridges", "Harbour / March 3, 2031 / Share": the first day behind the story, between what closes it, whatever stands before.</summary>
    private readonly bool IsClosingStamp(in ModelItem line, SyntaxKind next, bool hasPointers)
    {
        if (line.Section == _section && _hasDate) return false;
        if (_before == SyntaxKind.Byline) return next is SyntaxKind.TopicList or SyntaxKind.ShareTools;
        return !hasPointers && (next == SyntaxKind.TopicList || (next == SyntaxKind.ShareTools && IsClosing(_before)));
    }

    private readonly bool IsSignature(int lines) => _before == SyntaxKind.Byline && lines < SignatureLines;

    /// <summary>Links to other stories may stand between the story and what closes it.</summary>
    private readonly bool IsAmidClosing(SyntaxKind next) => IsClosing(_before) && IsClosing(next);

    private static bool IsClosing(SyntaxKind kind) =>
        kind is SyntaxKind.SourceLine or SyntaxKind.TopicList or SyntaxKind.AuthorBio or SyntaxKind.Contribution or SyntaxKind.Correction or SyntaxKind.Copyright;

    /// <summary>"Upcoming events / Harbour fair / May 4, 2031": boxes of the frame, that stand where the story ends. Their titles may look like subheadings.</summary>
    private static bool IsFrame(SyntaxKind kind) => kind is SyntaxKind.NavigationItem or SyntaxKind.ListItem or SyntaxKind.FurnitureLine or SyntaxKind.Promo or SyntaxKind.Insert;

    private static bool IsOfOther(SyntaxKind neighbour) => IsPointer(neighbour) || neighbour is SyntaxKind.Embed or SyntaxKind.Comment;

    private static bool IsPointer(SyntaxKind kind) => kind is SyntaxKind.Teaser or SyntaxKind.RelatedLink or SyntaxKind.RailHeading or SyntaxKind.SectionLabel;
}
