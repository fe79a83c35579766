using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>
/// The borders that lines set whose cue says in which section they stand: the story does not reach over them,
/// and the sections before and behind it begin and end by them.
/// </summary>
/// <param name="HeaderFrom">The first line that may be the header's: the one after the masthead's last.</param>
/// <param name="HeaderTo">The header begins there or before.</param>
internal readonly record struct PlaceBounds(int HeaderFrom, int HeaderTo)
{
    private static readonly PlaceBounds s_none = new(0, int.MaxValue);

    /// <summary>
    /// Takes out of the story what such lines rule out. A line that would cost it more words than it leaves
    /// is taken for a chance likeness, and rules out nothing.
    /// </summary>
    public static PlaceBounds Confine(LexedPage page, bool[] kept)
    {
        if (!page.Cues.HasPlaces) return s_none;
        CutStory(page, kept);
        var story = StoryExtent.Of(kept);
        if (story.IsEmpty) return s_none;
        KeepOwn(page, kept, story);
        return Header(page, story.First);
    }

    /// <summary>The endmatter ends before the first line behind the story that belongs to a later section.</summary>
    public static int EndmatterLimit(LexedPage page, int from)
    {
        if (!page.Cues.HasPlaces) return page.Count;
        while (from < page.Count && !IsBehindEndmatter(page.PlaceOf(from))) from++;
        return from;
    }

    /// <summary>The line after the last that belongs to the endmatter; <paramref name="from"/> where none does.</summary>
    public static int EndmatterEnd(LexedPage page, int from)
    {
        var end = from;
        var limit = page.Cues.HasPlaces ? EndmatterLimit(page, from) : from;
        for (var i = from; i < limit; i++)
        {
            if (page.PlaceOf(i) == SyntaxKind.Endmatter) end = i + 1;
        }

        return end;
    }

    /// <summary>The footer begins no later than its first own line, and after the comments' and rail's before that.</summary>
    public static int Footer(LexedPage page, int from, int footer)
    {
        if (!page.Cues.HasPlaces) return footer;
        var own = from;
        while (own < page.Count && page.PlaceOf(own) != SyntaxKind.Footer) own++;
        footer = Math.Min(footer, own);
        for (var i = footer; i < own; i++)
        {
            if (page.PlaceOf(i) is SyntaxKind.Comments or SyntaxKind.Rail) footer = i + 1;
        }

        return footer;
    }

    private static PlaceBounds Header(LexedPage page, int story)
    {
        var (from, to) = (0, int.MaxValue);
        for (var i = story - 1; i >= 0 && from == 0; i--)
        {
            if (page.PlaceOf(i) == SyntaxKind.Masthead) from = i + 1;
            else if (page.PlaceOf(i) == SyntaxKind.Header) to = i;
        }

        return new PlaceBounds(from, to);
    }

    /// <summary>Within the story, a line that a cue calls a part of the body's story is one.</summary>
    private static void KeepOwn(LexedPage page, bool[] kept, StoryExtent story)
    {
        for (var i = story.First; i <= story.Last; i++) kept[i] |= page.PlaceOf(i) == SyntaxKind.Body && SyntaxFacts.IsAnyStoryBlock(page.Lines[i].Looks);
    }

    private static void CutStory(LexedPage page, bool[] kept)
    {
        var (before, after) = (0, Words(page, kept));
        for (var i = 0; i < page.Count && after > 0; i++)
        {
            var own = kept[i] ? page.Facts[i].Words : 0;
            after -= own;
            var place = page.PlaceOf(i);
            if (IsBefore(place) && before < after)
            {
                Array.Clear(kept, 0, i + 1);
                (before, own) = (0, 0);
            }
            else if (IsBehind(place) && before > after)
            {
                Array.Clear(kept, i, kept.Length - i);
                return;
            }

            before += own;
        }
    }

    private static int Words(LexedPage page, bool[] kept)
    {
        var words = 0;
        for (var i = 0; i < kept.Length; i++) words += kept[i] ? page.Facts[i].Words : 0;
        return words;
    }

    private static bool IsBefore(SyntaxKind place) => place is SyntaxKind.Masthead or SyntaxKind.Header;

    private static bool IsBehind(SyntaxKind place) => place == SyntaxKind.Endmatter || IsBehindEndmatter(place);

    private static bool IsBehindEndmatter(SyntaxKind place) => place is SyntaxKind.Comments or SyntaxKind.Rail or SyntaxKind.Footer;
}
