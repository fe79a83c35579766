using System.Runtime.InteropServices;

namespace ArticleParser;

/// <summary>A logical line: one token within the object, or several in an array.</summary>
internal sealed class GreenLine : GreenNode
{
    private readonly GreenToken _only;
    private readonly GreenToken[]? _tokens;

    public GreenLine(SyntaxKind kind, GreenToken only)
        : base(kind, only.FullWidth)
        => _only = only;

    public GreenLine(SyntaxKind kind, GreenToken[] tokens)
        : base(kind, WidthOf(tokens))
        => _tokens = tokens;

    public override ReadOnlySpan<GreenToken> Tokens => _tokens ?? MemoryMarshal.CreateReadOnlySpan(in _only, 1);

    public override int LeadingWidth => Tokens[0].LeadingWidth;

    public override int TrailingWidth => Tokens[^1].TrailingWidth;

    private static int WidthOf(GreenToken[] tokens)
    {
        var width = 0;
        foreach (var token in tokens) width += token.FullWidth;
        return width;
    }
}
