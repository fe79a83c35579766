using System.Buffers;
using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>
/// Which lines are the story's, from what the net says of each: a path through two states, in the story and out of
/// it, that changes over only where enough lines speak for it. Inside, a line may be weaker than outside.
/// </summary>
internal static class StoryDecoder
{
    // In thousandths of a logit. The bars lie on a plateau: moved by a logit, body F1 of the large data sets changes by less
    // than a point.
    private const int Change = 1000;
    private const int InsideBar = -200;
    private const int OutsideBar = 400;
    private const int Cap = 5000;

    private const int ProseWords = 10;
    private const int FewLines = 12;
    private const int ShortStory = 24;

    // A word or two on a page are no story, whatever they score.
    private const int LeastWords = 8;

    // What a line has to say more when its cue names it something else than story text.
    private const int CueBar = 2500;
    private const int LinkBar = 6000;

    // No score says that much: what a publisher's dialect names is not in doubt.
    private const int OwnBar = 1_000_000;

    public static bool[] Decode(LexedPage page, LineScores scores)
    {
        var fromInside = ArrayPool<bool>.Shared.Rent(scores.Lines * 2);
        var inside = Walk(scores, fromInside);
        var kept = new bool[scores.Lines];
        for (var i = scores.Lines - 1; i >= 0; i--)
        {
            kept[i] = scores.Says(i, LineHead.Story) > (inside ? InsideBar : OutsideBar) + BarOf(page, i);
            inside = fromInside[(i * 2) + (inside ? 1 : 0)];
        }

        ArrayPool<bool>.Shared.Return(fromInside);
        KeepLast(page, kept);
        if (page.Count <= FewLines && StoryExtent.Of(kept).IsEmpty) KeepProse(page, kept);
        if (CountWords(page, kept) < LeastWords) Array.Clear(kept);
        return kept;
    }

    private static int CountWords(LexedPage page, bool[] kept)
    {
        var words = 0;
        for (var i = 0; i < kept.Length; i++) words += kept[i] ? page.Facts[i].Words : 0;
        return words;
    }

    /// <summary>A text of a few lines is no page that the net has seen: there its prose is the story, if it is enough.</summary>
    private static void KeepProse(LexedPage page, bool[] kept)
    {
        var words = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            var facts = page.Facts[i];
            kept[i] = page.Lines[i].Looks == SyntaxKind.None && facts.Words >= ProseWords && (LineFacts.IsSentenceEnd(facts.LastMark) || i == kept.Length - 1);
            if (kept[i]) words += facts.Words;
        }

        if (words < ShortStory) Array.Clear(kept);
    }

    /// <summary>
    /// Prose that ends the page directly behind the story is the story's: a page that was cut off has no end
    /// for the net to know it by.
    /// </summary>
    private static void KeepLast(LexedPage page, bool[] kept)
    {
        var last = kept.Length - 1;
        if (last > 0 && kept[last - 1] && page.Lines[last].Looks == SyntaxKind.None && page.Facts[last].Words >= ProseWords) kept[last] = true;
    }

    private static int BarOf(LexedPage page, int line) => page.Lines[line].Looks switch
    {
        SyntaxKind.None => 0,
        var looks when SyntaxFacts.IsAnyStoryBlock(looks) => 0,
        _ when page.CueOf(line) is { IsOwn: true } => OwnBar,
        SyntaxKind.RelatedLink => LinkBar,
        _ => CueBar,
    };

    /// <summary>The best path to each line: whether it was inside before; gives whether it ends inside.</summary>
    private static bool Walk(LineScores scores, bool[] fromInside)
    {
        long outside = 0, inside = -Change;
        for (var i = 0; i < scores.Lines; i++)
        {
            fromInside[i * 2] = inside - Change > outside;
            fromInside[(i * 2) + 1] = inside >= outside - Change;
            var stay = Math.Max(inside, outside - Change);
            outside = Math.Max(outside, inside - Change);
            inside = stay + Math.Clamp(scores.Says(i, LineHead.Story), -Cap, Cap);
        }

        return inside > outside;
    }
}
