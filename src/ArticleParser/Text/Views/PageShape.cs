namespace ArticleParser.Text;

/// <summary>The shapes of a page's lines, and what they have in common.</summary>
internal sealed class PageShape : IDisposable
{
    private static readonly LineShape s_none = LineShape.None;

    private readonly PageList<LineShape> _shapes;

    public PageShape(string text, in PageMasks masks, PageList<PhysicalLine> lines)
    {
        _shapes = new PageList<LineShape>(lines.Count);
        int filled = 0, stops = 0, small = 0;
        long length = 0;
        foreach (ref readonly var line in lines.AsSpan())
        {
            ref var shape = ref _shapes.AddEmpty();
            if (line.IsBlank)
            {
                shape = s_none;
                continue;
            }

            shape.Read(text, masks, line);
            filled++;
            length += line.Length;
            if (shape.Last == LineEdge.Stop) stops++;
            if (shape.First is LineEdge.Lower or LineEdge.Comma or LineEdge.Stop) small++;
        }

        LineRepeats.Count(text, lines, _shapes);
        LinkingWords.Mark(text, masks, lines, _shapes);
        MeanSize = LineShape.SizeOf((int)(length / Math.Max(1, filled)));
        Stops = LineShape.ShareOf(stops, filled);
        Starts = (byte)Math.Min(7, small * 40 / Math.Max(1, filled));
    }

    /// <summary>The step of the lines' mean length.</summary>
    public byte MeanSize { get; }

    /// <summary>How many lines end with a full stop, in steps.</summary>
    public byte Stops { get; }

    /// <summary>How many lines begin amid a sentence, in steps of a fortieth, at most 7.</summary>
    public byte Starts { get; }

    /// <summary>The shape of a line, or of none.</summary>
    public ref readonly LineShape this[int line]
    {
        get
        {
            if ((uint)line < (uint)_shapes.Count) return ref _shapes[line];
            return ref s_none;
        }
    }

    public void Dispose() => _shapes.Dispose();
}
