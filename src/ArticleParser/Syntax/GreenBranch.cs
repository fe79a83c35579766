namespace ArticleParser;

/// <summary>A page, section or group: nodes below it, and for the page the token that ends the text.</summary>
internal sealed class GreenBranch : GreenNode
{
    // Summing widths from the start for each child made walking a long list quadratic,
    // so the offsets are kept once there are more than a few.
    private const int FewNodes = 4;

    private readonly GreenNode[] _nodes;
    private readonly GreenToken[] _end;
    private int[]? _offsets;

    public GreenBranch(SyntaxKind kind, GreenNode[] nodes, GreenToken? end = null)
        : base(kind, WidthOf(nodes) + (end?.FullWidth ?? 0))
    {
        _nodes = nodes;
        _end = end is { } token ? [token] : [];
    }

    public override int NodeCount => _nodes.Length;

    public override ReadOnlySpan<GreenToken> Tokens => _end;

    public override int LeadingWidth
    {
        get
        {
            foreach (var node in _nodes)
            {
                if (node.FullWidth > 0) return node.LeadingWidth;
            }

            return _end.Length > 0 ? _end[0].LeadingWidth : 0;
        }
    }

    public override int TrailingWidth
    {
        get
        {
            if (_end.Length > 0) return 0;
            for (var i = _nodes.Length - 1; i >= 0; i--)
            {
                if (_nodes[i].FullWidth > 0) return _nodes[i].TrailingWidth;
            }

            return 0;
        }
    }

    public override GreenNode Node(int index) => _nodes[index];

    public override int NodeOffset(int index)
    {
        if (_nodes.Length > FewNodes) return (_offsets ??= Offsets())[index];
        var offset = 0;
        for (var i = 0; i < index; i++) offset += _nodes[i].FullWidth;
        return offset;
    }

    private int[] Offsets()
    {
        var offsets = new int[_nodes.Length];
        for (var i = 1; i < offsets.Length; i++) offsets[i] = offsets[i - 1] + _nodes[i - 1].FullWidth;
        return offsets;
    }

    private static int WidthOf(GreenNode[] nodes)
    {
        var width = 0;
        foreach (var node in nodes) width += node.FullWidth;
        return width;
    }
}
