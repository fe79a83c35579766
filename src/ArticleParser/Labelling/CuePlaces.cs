using ArticleParser.Lines;
using ArticleParser.Text;

namespace ArticleParser.Labelling;

/// <summary>Cues that say in which section their line stands are cues only there: elsewhere the library's own hold.</summary>
internal static class CuePlaces
{
    /// <summary>Takes the cue from every line that came to stand elsewhere; false when none did.</summary>
    public static bool DropMisplaced(LexedPage page, PageList<LabelledLine> lines)
    {
        var dropped = false;
        for (var i = 0; i < page.Count; i++)
        {
            var place = page.PlaceOf(i);
            if (place == SyntaxKind.None || place == lines[i].Section) continue;
            page.DropCue(i);
            dropped = true;
        }

        return dropped;
    }

    /// <summary>Takes the cue from every line that has such a one.</summary>
    public static void DropAll(LexedPage page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            if (page.PlaceOf(i) != SyntaxKind.None) page.DropCue(i);
        }
    }
}
