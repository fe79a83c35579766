using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>What scoring decided about a page: the anchors from which the roles follow.</summary>
internal sealed class PageRoles(LexedPage page, PageList<LabelledLine> lines, LineScores scores, bool[] kept, int headline, int standfirst, PlaceBounds bounds)
{
    public readonly LexedPage Page = page;

    /// <summary>What each line is, as far as it is decided.</summary>
    public readonly PageList<LabelledLine> Lines = lines;

    public readonly LineScores Scores = scores;

    /// <summary>Which lines are the story's own.</summary>
    public readonly bool[] Kept = kept;

    public readonly StoryExtent Story = StoryExtent.Of(kept);

    /// <summary>The line of the headline, or -1.</summary>
    public readonly int Headline = headline;

    /// <summary>The borders that the page's cues set.</summary>
    public readonly PlaceBounds Bounds = bounds;

    /// <summary>The line of the standfirst, or -1.</summary>
    public readonly int Standfirst = standfirst;

    public static LabelledPage Assign(LexedPage page, ScoringModel model)
    {
        var lines = new PageList<LabelledLine>(page.Count);
        for (var i = 0; i < page.Count; i++) lines.Add(default);
        AssignOnce(page, lines, model);
        if (page.Cues.HasPlaces && CuePlaces.DropMisplaced(page, lines)) AssignAgain(page, lines, model);
        return new LabelledPage(page, lines);
    }

    /// <summary>
    /// Without the cues that were not in their place. That may move a border, and others with it; the third time
    /// none is left that could be.
    /// </summary>
    private static void AssignAgain(LexedPage page, PageList<LabelledLine> lines, ScoringModel model)
    {
        AssignOnce(page, lines, model);
        if (!CuePlaces.DropMisplaced(page, lines)) return;
        CuePlaces.DropAll(page);
        AssignOnce(page, lines, model);
    }

    private static void AssignOnce(LexedPage page, PageList<LabelledLine> lines, ScoringModel model)
    {
        using var scores = LineNet.Score(page, model);
        var kept = Keep(page, scores, model.Story);
        var bounds = PlaceBounds.Confine(page, kept);
        var headline = HeadlineFinder.Find(page, scores, kept, model.Headline, bounds.HeaderFrom, out var headlineMargin);
        var standfirst = HeaderLines.Drop(page, scores, kept, headline);
        var headings = SubheadingFinder.Keep(page, scores, kept, model.Subheading);
        var roles = new PageRoles(page, lines, scores, kept, headline, standfirst, bounds);
        var header = HeaderRoles.Assign(roles);
        MastheadRoles.Assign(roles, header);
        BodyRoles.Assign(roles, headings);
        TailRoles.Assign(roles);
        RoleMargins.Set(roles, headlineMargin);
    }

    /// <summary>Which lines are the story's.</summary>
    public static bool[] Keep(LexedPage page, LineScores scores, LineRanking review)
    {
        var kept = StoryDecoder.Decode(page, scores);
        CaptionReview.Drop(page, scores, kept, review);
        DropForeign(page, kept);
        DatedLines.Drop(page, kept);
        StoryExtent.DropStrays(page, kept);
        return kept;
    }

    public void Set(int line, SyntaxKind section, SyntaxKind role, RoleReason reason)
    {
        ref var label = ref Lines[line];
        label.Section = section;
        label.Role = role;
        label.Reason = reason;
        if (SyntaxFacts.MayStandIn(section, role)) return;
        label.Role = InPlaceOf(section, role, Page.Facts[line].Words);
        label.Reason = RoleReason.Demoted;
    }

    /// <summary>Takes out of what was kept the lines that are no story's, whatever they say.</summary>
    private static void DropForeign(LexedPage page, bool[] kept)
    {
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i]) kept[i] = !TwinLines.Is(page, i) && !EmbeddedPosts.Is(page, i);
        }
    }

    /// <summary>What a line is where the section holds none of its kind: a time outside a live blog dates a teaser, with a title it is one.</summary>
    private static SyntaxKind InPlaceOf(SyntaxKind section, SyntaxKind role, int words)
    {
        if (role != SyntaxKind.LiveEntry) return SyntaxKind.FurnitureLine;
        var kind = words > 3 ? SyntaxKind.Teaser : SyntaxKind.Timestamp;
        return SyntaxFacts.MayStandIn(section, kind) ? kind : SyntaxKind.FurnitureLine;
    }

    public SyntaxKind Looks(int line) => Page.Lines[line].Looks;

    /// <summary>What the head says of the line, in thousandths of a logit.</summary>
    public int Says(int line, LineHead head) => Scores.Says(line, head);
}
