using System.Runtime.InteropServices;
using ArticleParser.Lines;

namespace ArticleParser.Labelling;

/// <summary>Where the story begins and ends: the lines from the first that was kept to the last.</summary>
/// <param name="First">The first line of the story.</param>
/// <param name="Last">Its last line; before <paramref name="First"/> where the page has no story.</param>
internal readonly record struct StoryExtent(int First, int Last)
{
    // A stray piece: far from the rest, and a small part of the whole.
    private const int FarLines = 25;
    private const int SmallPart = 12;

    public static StoryExtent None { get; } = new(0, -1);

    public bool IsEmpty => Last < First;

    public bool Contains(int line) => line >= First && line <= Last;

    public static StoryExtent Of(bool[] kept)
    {
        // Of bytes, as the runtime has compiled that search already.
        var bytes = MemoryMarshal.AsBytes(kept.AsSpan());
        var first = bytes.IndexOf((byte)1);
        return first < 0 ? None : new StoryExtent(first, bytes.LastIndexOf((byte)1));
    }

    /// <summary>Takes stray pieces out of what was kept.</summary>
    public static void DropStrays(LexedPage page, bool[] kept)
    {
        var words = 0;
        for (var i = 0; i < kept.Length; i++) words += kept[i] ? page.Facts[i].Words : 0;
        var (first, last) = Of(kept);
        if (last < first) return;
        while (NextPiece(page, kept, first, 1, words / SmallPart) is >= 0 and var next) first = next;
        while (NextPiece(page, kept, last, -1, words / SmallPart) is >= 0 and var next) last = next;
        Array.Clear(kept, 0, first);
        Array.Clear(kept, last + 1, kept.Length - last - 1);
    }

    /// <summary>Where the piece behind a far gap begins, if what stands before the gap is small; else -1.</summary>
    private static int NextPiece(LexedPage page, bool[] kept, int from, int step, int small)
    {
        int words = 0, gap = 0;
        for (var i = from; i >= 0 && i < kept.Length; i += step)
        {
            if (!kept[i]) gap++;
            else if (gap >= FarLines) return i;
            else
            {
                gap = 0;
                words += page.Facts[i].Words;
                if (words > small) return -1;
            }
        }

        return -1;
    }
}
