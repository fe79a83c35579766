using System.Diagnostics;

namespace ArticleParser;

/// <summary>
/// A node of the syntax tree: the page, a section, a group of lines or a line. Nodes are created on
/// demand and cached. All positions are in UTF-16 code units of the text.
/// </summary>
[DebuggerDisplay("{Kind} {Span} {ToString()}")]
public abstract partial class SyntaxNode
{
    private readonly SyntaxTree? _tree;
    private SyntaxNode?[]? _nodes;

    private protected SyntaxNode(GreenNode green, SyntaxNode? parent, int position, SyntaxTree? tree = null)
    {
        Green = green;
        Parent = parent;
        Position = position;
        _tree = tree;
    }

    internal GreenNode Green { get; }

    /// <summary>Where the node begins, its leading trivia included.</summary>
    internal int Position { get; }

    /// <summary>The kind of the node.</summary>
    public SyntaxKind Kind => Green.Kind;

    /// <summary>The parent node; null for the page.</summary>
    public SyntaxNode? Parent { get; }

    /// <summary>The tree that the node belongs to.</summary>
    public SyntaxTree SyntaxTree
    {
        get
        {
            var node = this;
            while (node.Parent is { } parent) node = parent;
            return node._tree!;
        }
    }

    /// <summary>The node's characters, without the trivia around them.</summary>
    public TextSpan Span => SyntaxTree.View.SpanOf(ViewSpan);

    /// <summary>The node's characters with the trivia before its first and after its last token.</summary>
    public TextSpan FullSpan => SyntaxTree.View.FullSpanOf(new TextSpan(Position, Green.FullWidth));

    /// <summary>The node's characters in the text as it was read.</summary>
    internal TextSpan ViewSpan
    {
        get
        {
            var start = Position + Green.LeadingWidth;
            return new TextSpan(start, Math.Max(0, Green.FullWidth - Green.LeadingWidth - Green.TrailingWidth));
        }
    }

    /// <summary>
    /// The reason for the node's kind. For a line: the cue that agrees, such as <c>cue: ReadingTime</c>; otherwise the strongest evidence, such as
    /// <c>evidence: names</c>; or <c>score</c> if its words and neighbours decided. For a group or section: the grammar.
    /// </summary>
    public virtual string Reason => "grammar: " + SyntaxFacts.GetText(Kind);

    /// <summary>
    /// The calibrated probability, from 0 to 1, that the line's kind and section are right: nine in ten lines with 0.9
    /// are. For a group or section, the mean of its lines, or 1 if it is empty.
    /// </summary>
    public virtual double Confidence
    {
        get
        {
            var lines = DescendantNodes().OfType<LineSyntax>().Select(line => line.Confidence).ToList();
            return lines.Count == 0 ? 1 : lines.Average();
        }
    }

    /// <summary>The child nodes, in text order.</summary>
    public SyntaxList<SyntaxNode> ChildNodes() => new(this, SyntaxKind.None);

    /// <summary>The child nodes and tokens, in text order.</summary>
    public IEnumerable<SyntaxNodeOrToken> ChildNodesAndTokens()
    {
        for (var i = 0; i < Green.NodeCount; i++) yield return NodeAt(i);
        foreach (var token in ChildTokens()) yield return token;
    }

    /// <summary>The child tokens: those of a line, or the page's end-of-file token.</summary>
    public SyntaxTokenList ChildTokens() => new(this, SyntaxKind.None);

    /// <summary>All descendant nodes in prefix order.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes() => DescendantNodesAndSelf().Skip(1);

    /// <summary>The node and all descendant nodes in prefix order.</summary>
    public IEnumerable<SyntaxNode> DescendantNodesAndSelf()
    {
        var waiting = new Stack<SyntaxNode>();
        waiting.Push(this);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Green.NodeCount - 1; i >= 0; i--) waiting.Push(node.NodeAt(i));
        }
    }

    /// <summary>All descendant tokens, in text order.</summary>
    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        SyntaxToken? end = null;
        foreach (var node in DescendantNodesAndSelf())
        {
            foreach (var token in node.ChildTokens())
            {
                // The page's own token stands after all of its nodes.
                if (node.Green.NodeCount > 0) end = token;
                else yield return token;
            }
        }

        if (end is { } last) yield return last;
    }

    /// <summary>The ancestors, from the parent to the page.</summary>
    public IEnumerable<SyntaxNode> Ancestors() => AncestorsAndSelf().Skip(1);

    /// <summary>The node and its ancestors, from the node to the page.</summary>
    public IEnumerable<SyntaxNode> AncestorsAndSelf()
    {
        for (var node = this; node is not null; node = node.Parent) yield return node;
    }

    /// <summary>The token whose full span contains <paramref name="position"/>; at the end of the text, the end-of-file token.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the node's full span.</exception>
    public SyntaxToken FindToken(int position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, FullSpan.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, FullSpan.End);
        var node = this;
        position = SyntaxTree.View.PositionOf(position);
        while (node.NodeIndexAt(position) is var index and >= 0) node = node.NodeAt(index);

        SyntaxToken? found = null;
        foreach (var token in node.ChildTokens())
        {
            found = token;
            if (position < token.ViewEnd) break;
        }

        return found ?? SyntaxTree.GetRoot().EndOfFile;
    }

    /// <summary>The smallest node whose full span contains <paramref name="span"/>.</summary>
    /// <param name="span">A span of the text, in UTF-16 code units; may be empty.</param>
    /// <param name="getInnermostNodeForTie">If several nodes have the same full span, such as a section and its only line: true for the innermost, false for the outermost.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span is outside the node's full span.</exception>
    public SyntaxNode FindNode(TextSpan span, bool getInnermostNodeForTie = false)
    {
        if (!FullSpan.Contains(span)) throw new ArgumentOutOfRangeException(nameof(span), span, $"The span reaches outside the node's own, {FullSpan}.");
        SyntaxNode innermost = this, outermost = this;
        var position = SyntaxTree.View.PositionOf(span.Start);
        while (innermost.NodeIndexAt(position) is var index and >= 0 && innermost.NodeAt(index) is var child && child.FullSpan.Contains(span))
        {
            if (child.FullSpan != innermost.FullSpan) outermost = child;
            innermost = child;
        }

        return getInnermostNodeForTie ? innermost : outermost;
    }

    /// <summary>The trivia before the node's first token.</summary>
    public SyntaxTriviaList GetLeadingTrivia() => new(SyntaxTree.Text, TextSpan.FromBounds(FullSpan.Start, Span.Start));

    /// <summary>The trivia after the node's last token.</summary>
    public SyntaxTriviaList GetTrailingTrivia() => new(SyntaxTree.Text, TextSpan.FromBounds(Span.End, FullSpan.End));

    /// <summary>The node's location: its span with lines and columns.</summary>
    public Location GetLocation() => SyntaxTree.GetLocation(Span);

    /// <summary>True when both nodes have the same kinds, widths and characters throughout.</summary>
    public bool IsEquivalentTo(SyntaxNode? other) =>
        other is not null
        && Green.HasSameShape(other.Green)
        && Characters(FullSpan).SequenceEqual(other.Characters(other.FullSpan));

    /// <summary>The node's characters without the trivia around them, exactly as in the text.</summary>
    public override string ToString() => Characters(Span).ToString();

    /// <summary>The node's characters with all trivia, exactly as in the text.</summary>
    public string ToFullString() => Characters(FullSpan).ToString();

    /// <summary>Calls the visitor's method for this kind of node.</summary>
    public abstract void Accept(SyntaxVisitor visitor);

    /// <summary>Calls the visitor's method for this kind of node and returns its result.</summary>
    public abstract TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor);

    /// <summary>The child node at <paramref name="index"/>; made once, also when several threads ask.</summary>
    internal SyntaxNode NodeAt(int index)
    {
        var nodes = _nodes;
        if (nodes is null)
        {
            Interlocked.CompareExchange(ref _nodes, new SyntaxNode?[Green.NodeCount], null);
            nodes = _nodes;
        }

        if (nodes[index] is { } node) return node;
        var made = SyntaxFacts.CreateRed(Green.Node(index), this, Position + Green.NodeOffset(index));
        return Interlocked.CompareExchange(ref nodes[index], made, null) ?? made;
    }

    /// <summary>The index of the child node whose full span holds the position, or -1.</summary>
    private ReadOnlySpan<char> Characters(TextSpan span) => SyntaxTree.Text.AsSpan(span.Start, span.Length);

    private int NodeIndexAt(int position)
    {
        int low = 0, high = Green.NodeCount - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var start = Position + Green.NodeOffset(middle);
            if (position < start) high = middle - 1;
            else if (position >= start + Green.Node(middle).FullWidth) low = middle + 1;
            else return middle;
        }

        return -1;
    }
}
