namespace ArticleParser;

/// <summary>What scoring decided about a page: the anchors from which the roles follow.</summary>
internal sealed class PageRoles
{
    public required LexedPage Page { get; init; }

    public required LineScores Scores { get; init; }

    /// <summary>Which lines are the story's own.</summary>
    public required bool[] Kept { get; init; }

    public required StoryExtent Story { get; init; }

    /// <summary>The line of the headline, or -1.</summary>
    public required int Headline { get; init; }

    /// <summary>The borders that the page's cues set.</summary>
    public required PlaceBounds Bounds { get; init; }

    /// <summary>The line of the standfirst, or -1.</summary>
    public required int Standfirst { get; init; }

    public static void Assign(LexedPage page, ScoringModel model)
    {
        AssignOnce(page, model);
        if (page.Cues.HasPlaces && CuePlaces.DropMisplaced(page)) AssignAgain(page, model);
    }

    /// <summary>
    /// Without the cues that were not in their place. That may move a border, and others with it; the third time
    /// none is left that could be.
    /// </summary>
    private static void AssignAgain(LexedPage page, ScoringModel model)
    {
        AssignOnce(page, model);
        if (!CuePlaces.DropMisplaced(page)) return;
        CuePlaces.DropAll(page);
        AssignOnce(page, model);
    }

    private static void AssignOnce(LexedPage page, ScoringModel model)
    {
        using var scores = LineNet.Score(page, model);
        var kept = Keep(page, scores, model.Story);
        var bounds = PlaceBounds.Confine(page, kept);
        var headline = HeadlineFinder.Find(page, scores, kept, model.Headline, bounds.HeaderFrom, out var headlineMargin);
        var standfirst = HeaderLines.Drop(page, scores, kept, headline);
        var headings = SubheadingFinder.Keep(page, scores, kept, model.Subheading);
        var roles = new PageRoles { Page = page, Scores = scores, Kept = kept, Story = StoryExtent.Of(kept), Headline = headline, Standfirst = standfirst, Bounds = bounds };
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
        ref var token = ref Page.Lines[line];
        token.Section = section;
        token.Role = role;
        token.Reason = reason;
        if (SyntaxFacts.MayHold(section, role) || IsFigurePart(section, role)) return;
        token.Role = InPlaceOf(section, role, Page.Facts[line].Words);
        token.Reason = RoleReason.Demoted;
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
        return SyntaxFacts.MayHold(section, kind) ? kind : SyntaxKind.FurnitureLine;
    }

    public SyntaxKind Looks(int line) => Page.Lines[line].Looks;

    /// <summary>What the head says of the line, in thousandths of a logit.</summary>
    public int Says(int line, LineHead head) => Scores.Says(line, head);

    /// <summary>Captions and the like stand in a section through the figure that holds them.</summary>
    private static bool IsFigurePart(SyntaxKind section, SyntaxKind role) =>
        SyntaxFacts.MayHold(SyntaxKind.Figure, role)
        && (SyntaxFacts.MayHold(section, SyntaxKind.Figure) || SyntaxFacts.MayHold(section, SyntaxKind.LeadFigure));
}
