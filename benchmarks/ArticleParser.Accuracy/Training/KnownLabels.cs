namespace ArticleParser.Accuracy.Training;

/// <summary>What a page's gold lets each line be: its story, its fields, its labelled blocks, found by laying them beside the lines.</summary>
internal sealed class KnownLabels
{
    private const int BylineWords = 14;
    private const int CreditWords = 8;
    private const int HeaderReach = 8;
    private const int OpeningLines = 4;

    private static readonly LabelSet s_story = LabelSet.Of(section => section == SyntaxKind.Body, SyntaxFacts.IsAnyStoryBlock);
    private static readonly LabelSet s_notStory = LabelSet.Of(_ => true, role => !SyntaxFacts.IsAnyStoryBlock(role));
    private static readonly LabelSet s_before = LabelSet.Of(section => section is SyntaxKind.Masthead or SyntaxKind.Header, _ => true);
    private static readonly LabelSet s_within = LabelSet.Of(section => section == SyntaxKind.Body, _ => true);
    private static readonly LabelSet s_behind = LabelSet.Of(section => section is SyntaxKind.Endmatter or SyntaxKind.Comments or SyntaxKind.Rail or SyntaxKind.Footer, _ => true);
    private static readonly LabelSet s_opening = LabelSet.Of(section => section is SyntaxKind.Body or SyntaxKind.Header, role => SyntaxFacts.IsAnyStoryBlock(role) || role is SyntaxKind.Byline or SyntaxKind.Timestamp);
    private static readonly LabelSet s_titles = LabelSet.OfRoles(SyntaxKind.Headline, SyntaxKind.AltText, SyntaxKind.Breadcrumb, SyntaxKind.Teaser, SyntaxKind.NavigationItem, SyntaxKind.FurnitureLine, SyntaxKind.RelatedLink, SyntaxKind.Embed, SyntaxKind.ShareTools);
    private static readonly LabelSet s_supplemental = LabelSet.OfRoles(
        SyntaxKind.Byline, SyntaxKind.Timestamp, SyntaxKind.Caption, SyntaxKind.Credit, SyntaxKind.Standfirst, SyntaxKind.SectionLabel, SyntaxKind.SourceLine, SyntaxKind.ReadingTime,
        SyntaxKind.AuthorBio, SyntaxKind.Contribution, SyntaxKind.Correction, SyntaxKind.DateStamp, SyntaxKind.TopicList, SyntaxKind.AltText, SyntaxKind.Copyright);
    private static readonly LabelSet s_pointers = LabelSet.OfRoles(SyntaxKind.RelatedLink, SyntaxKind.Teaser, SyntaxKind.RailHeading, SyntaxKind.Timestamp, SyntaxKind.SectionLabel, SyntaxKind.Byline);
    private static readonly LabelSet s_frame = s_notStory.Except(SyntaxKind.Headline, SyntaxKind.Standfirst, SyntaxKind.Comment);

    private readonly Gold _gold;
    private readonly GoldLabels _labels;
    private readonly LexedPage _lexed;
    private readonly LabelSet[] _sets;
    private int _firstStory = int.MaxValue;

    public KnownLabels(CorpusPage page, LexedPage lexed)
    {
        _gold = page.Gold;
        _lexed = lexed;
        _labels = new GoldLabels(lexed);
        _sets = new LabelSet[lexed.Count];
        Array.Fill(_sets, LabelSet.All);
        if (HasStamp(lexed)) Limit(0, LabelSet.OfRoles(SyntaxKind.DateStamp));
        FindStory(page);
        FindHeadline();
        FindFields(page);
        FindBlocks(page);
        Sets = Array.ConvertAll(_sets, set => LabelSets.Of(set));
    }

    public ushort[] Sets { get; }

    /// <summary>Whether the page opens with a scraper's date: no one has to read it to know.</summary>
    public static bool HasStamp(LexedPage lexed) => lexed.Count > 0 && lexed.Lines[0].CueKind == SyntaxKind.DateStamp;

    /// <summary>Which lines are the story's; null where that is not known.</summary>
    public bool[]? Story { get; private set; }

    /// <summary>The first line that says the headline, or -1.</summary>
    public int Headline { get; private set; } = -1;

    private void FindStory(CorpusPage page)
    {
        if ((_gold.Body ?? _gold.SilverBody) is { } body)
        {
            Story = _labels.Story(body);
            _firstStory = Array.IndexOf(Story, true) is >= 0 and var first ? first : int.MaxValue;
            LimitSections(Story);
            var mayOpen = page.Dataset is "dragnet" or "wwwxmu_zh_news";
            for (var i = 0; i < _sets.Length; i++)
            {
                if (!Story[i]) Limit(i, s_notStory);
                else Limit(i, mayOpen && i < _firstStory + OpeningLines && _lexed.Facts[i].Words <= BylineWords ? s_opening : s_story);
            }

            return;
        }

        if (_gold.With is { } with) Limit(_labels.Containing(with), s_story);
        if (_gold.Without is { } without) Limit(_labels.Containing(without), s_notStory);
    }

    /// <summary>The body reaches from the story's first line to its last.</summary>
    private void LimitSections(bool[] story)
    {
        if (_firstStory == int.MaxValue) return;
        var last = Array.LastIndexOf(story, true);
        for (var i = 0; i < story.Length; i++) Limit(i, i < _firstStory ? s_before : i > last ? s_behind : s_within);
    }

    /// <summary>Lists of other stories name this one too: of the lines that say the headline, those above the story count where there are any.</summary>
    private void FindHeadline()
    {
        if (_gold.Headline is null) return;
        var saying = Without(_labels.Saying([_gold.Headline]));
        if (_firstStory < saying.Length) Array.Clear(saying, _firstStory, saying.Length - _firstStory);
        Headline = Array.IndexOf(saying, true);
        if (Headline < 0) return;
        for (var i = 0; i < _sets.Length; i++) Limit(i, saying[i] ? s_titles : LabelSet.All.Except(SyntaxKind.Headline));
    }

    private void FindFields(CorpusPage page)
    {
        var isFundus = page.Dataset.StartsWith("fundus", StringComparison.Ordinal);
        if (_gold.Subheadings is { } subheadings && Story is not null)
        {
            var saying = _labels.Saying(subheadings);
            for (var i = 0; i < saying.Length; i++)
            {
                if (Story[i]) Limit(i, saying[i] ? LabelSet.OfRoles(SyntaxKind.Subheading) : LabelSet.All.Except(SyntaxKind.Subheading));
            }
        }

        if (_gold.Standfirst is { } standfirst)
        {
            var saying = Without(_labels.Saying([standfirst]));
            if (_firstStory < saying.Length) Array.Clear(saying, _firstStory, saying.Length - _firstStory);
            Limit(saying, LabelSet.OfRoles(SyntaxKind.Standfirst));
            if (saying.Contains(true)) LimitOthers(saying, SyntaxKind.Standfirst);
        }
        else if (isFundus) LimitOthers(new bool[_sets.Length], SyntaxKind.Standfirst);

        if (_gold.Authors is { Count: > 0 } authors) Limit(NearHeader(Without(_labels.Holding(authors, BylineWords))), LabelSet.OfRoles(SyntaxKind.Byline, SyntaxKind.AuthorBio, SyntaxKind.Contribution));
        if (_gold.Published is { } day) Limit(NearHeader(DateLines.Of(day, _lexed)), LabelSet.OfRoles(SyntaxKind.Timestamp, SyntaxKind.DateStamp, SyntaxKind.Byline));
        if (_gold.Captions is { } captions)
        {
            var saying = Without(_labels.Saying(captions));
            Limit(saying, LabelSet.OfRoles(SyntaxKind.Caption, SyntaxKind.AltText));
            if (isFundus && saying.Contains(true)) LimitLong(saying, SyntaxKind.Caption);
        }

        if (_gold.Credits is { } credits) Limit(Without(_labels.Holding(credits, CreditWords)), LabelSet.OfRoles(SyntaxKind.Credit, SyntaxKind.Caption, SyntaxKind.Byline, SyntaxKind.SourceLine));
    }

    private void FindBlocks(CorpusPage page)
    {
        if (_gold.Comments is { Count: > 0 } comments) Limit(Without(_labels.Story(string.Join('\n', comments))), LabelSet.OfRoles(SyntaxKind.Comment));
        if (page.LabelledBlocks is not { Count: > 0 } blocks)
        {
            if (_gold.Related is { Count: > 0 } related) Limit(Without(_labels.Saying(related)), s_pointers);
            if (_gold.Supplemental is { Count: > 0 } supplemental) Limit(Without(_labels.Saying(supplemental)), s_supplemental);
            return;
        }

        LimitTo(BlockLabel.Boilerplate, s_frame);
        LimitTo(BlockLabel.Related, s_pointers);
        LimitTo(BlockLabel.Supplemental, s_supplemental);

        void LimitTo(BlockLabel label, in LabelSet set)
        {
            var texts = blocks.Where(block => block.Label == label).Select(block => block.Text).ToHashSet();

            // A text that stands under several labels tells nothing.
            texts.ExceptWith(blocks.Where(block => block.Label != label).Select(block => block.Text));
            Limit(Without(_labels.Saying(texts)), set);
        }
    }

    /// <summary>From above the headline to behind the story's first lines.</summary>
    private bool[] NearHeader(bool[] lines)
    {
        var from = Headline >= 0 ? Headline - HeaderReach : _firstStory - (2 * HeaderReach);
        var to = _firstStory == int.MaxValue ? (Headline >= 0 ? Headline + (2 * HeaderReach) : -1) : _firstStory + OpeningLines;
        for (var i = 0; i < lines.Length; i++) lines[i] &= i >= from && i <= to;
        return lines;
    }

    private bool[] Without(bool[] lines)
    {
        for (var i = 0; Story is not null && i < lines.Length; i++) lines[i] &= !Story[i];
        return lines;
    }

    private void Limit(bool[] lines, in LabelSet set)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i]) Limit(i, set);
        }
    }

    private void LimitOthers(bool[] lines, SyntaxKind role)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i]) Limit(i, LabelSet.All.Except(role));
        }
    }

    // Captions of other stories and of pictures that the gold leaves out are short.
    private void LimitLong(bool[] lines, SyntaxKind role)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i] && _lexed.Facts[i].Words >= BylineWords) Limit(i, LabelSet.All.Except(role));
        }
    }

    /// <summary>What two sources say of a line counts where it can both be so; else the first stands.</summary>
    private void Limit(int line, in LabelSet set)
    {
        var both = _sets[line].And(set);
        if (!both.IsEmpty) _sets[line] = both;
    }
}
