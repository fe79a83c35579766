using ArticleParser.Text;

namespace ArticleParser.Lines;

/// <summary>What markup says of a logical line.</summary>
/// <param name="Block">What kind of block it is.</param>
/// <param name="Link">How much of it is linked.</param>
/// <param name="Leads">Where its link leads, if all of it is one.</param>
/// <param name="Target">Where in the source the address of its only link or of its picture stands; empty where it has none, or several.</param>
internal readonly record struct LineMarkup(BlockKind Block, LinkShare Link, LinkTarget Leads, TextSpan Target)
{
    /// <summary>What the page's markup says of each of its lines, in the order of the text.</summary>
    public static LineMarkup[] Of(PageMarkup page, ReadOnlySpan<LineToken> lines)
    {
        var markups = new LineMarkup[lines.Length];
        int block = 0, link = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            while (block < page.Blocks.Count && page.Blocks[block].End <= line.Start) block++;
            while (link < page.Links.Count && page.Links[link].End <= line.Start) link++;
            var kind = block < page.Blocks.Count && page.Blocks[block].Start <= line.Start ? page.Blocks[block].Kind : BlockKind.Plain;
            var (linked, last) = (0, link - 1);
            for (var at = link; at < page.Links.Count && page.Links[at].Start < line.End; at++)
            {
                last = at;
                linked += Math.Min(line.End, page.Links[at].End) - Math.Max(line.Start, page.Links[at].Start);
            }

            var share = linked == 0 ? LinkShare.None : linked * 10 >= line.Length * 8 ? LinkShare.Whole : LinkShare.Part;
            var target = last == link ? page.Links[link].Target : kind == BlockKind.Image && last < link ? page.Blocks[block].Target : default;
            markups[i] = new LineMarkup(kind, share, share == LinkShare.Whole ? page.Links[link].Leads : LinkTarget.Other, target);
        }

        return markups;
    }
}

/// <summary>How much of a line is linked.</summary>
internal enum LinkShare : byte
{
    None,
    Part,
    Whole,
}
