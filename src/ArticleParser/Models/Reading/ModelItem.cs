using System.ComponentModel;
using ArticleParser.Cues;

namespace ArticleParser.CompilerServices;

/// <summary>
/// A node or token where it stands, read straight from the tree's widths: no <see cref="SyntaxNode"/> is made. For
/// generated code; everyone else has the nodes themselves.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct ModelItem
{
    // For a token, the line that holds it.
    private readonly GreenNode _node;
    private readonly int _position;
    private readonly GreenToken _token;

    internal ModelItem(ModelPage page, GreenNode node, int position, SyntaxKind section, GreenToken token = default) =>
        (Page, _node, _position, Section, _token) = (page, node, position, section, token);

    internal ModelPage Page { get; }

    /// <summary>The section that the item stands in; None for the page and its sections.</summary>
    internal SyntaxKind Section { get; }

    internal bool IsToken => _token.Kind != SyntaxKind.None;

    internal SyntaxKind Kind => IsToken ? _token.Kind : _node.Kind;

    internal int FullStart => _position;

    internal int FullEnd => _position + (IsToken ? _token.FullWidth : _node.FullWidth);

    /// <summary>The item's characters, without the trivia around them.</summary>
    internal TextSpan Span => IsToken
        ? new(_position + _token.LeadingWidth, _token.Width)
        : new(_position + _node.LeadingWidth, Math.Max(0, _node.FullWidth - _node.LeadingWidth - _node.TrailingWidth));

    internal ReadOnlySpan<char> Characters => Kind == SyntaxKind.TargetToken ? Target : CharactersOf(Span);

    private ReadOnlySpan<char> Target => Page.Tree.Text.AsSpan(Page.Tree.View.TargetAt(_position).Start, Page.Tree.View.TargetAt(_position).Length);

    /// <summary>Whether a cue made the line what it is.</summary>
    internal bool IsByCue => Page.Tree.IsByCue(_position);

    /// <summary>The cue that made the line what it is; null where something else did.</summary>
    internal Cue? Cue => IsByCue ? Page.Tree.CueAt(_position) : null;

    /// <summary>The confidence of the line that the item is or stands in.</summary>
    internal double Confidence => Page.Tree.ConfidenceAt(_position);

    /// <summary>Whether a cue of that kind made the line what it is, such as "Timestamp.modified".</summary>
    internal bool IsBy(string cue) => Cue is { } found && found.Name.Contains(cue, StringComparison.Ordinal);

    internal static ModelItem Of(SyntaxTree tree) => new ModelPage(tree).Root;

    internal static ModelItem Of(SyntaxNode node)
    {
        var section = SyntaxKind.None;
        for (var above = node.Parent; above is not null; above = above.Parent)
        {
            if (above is SectionSyntax) section = above.Kind;
        }

        return new ModelItem(new ModelPage(node.SyntaxTree), node.Green, node.Position, section);
    }

    internal ReadOnlySpan<char> CharactersOf(TextSpan span) => Page.Text.AsSpan(span.Start, span.Length);

    /// <summary>The nodes directly below; of one kind, or all for None.</summary>
    internal NodeList Nodes(SyntaxKind kind) => new(this, kind);

    /// <summary>A line's tokens; of one kind, or all for None.</summary>
    internal TokenList Tokens(SyntaxKind kind) => new(this, kind);

    internal bool TryToken(SyntaxKind kind, out ModelItem token)
    {
        foreach (var found in Tokens(kind))
        {
            token = found;
            return true;
        }

        token = default;
        return false;
    }

    /// <summary>A stretch of this line as if it were one token, such as a day and the time beside it.</summary>
    internal ModelItem Stretch(SyntaxKind kind, TextSpan span) =>
        new(Page, _node, span.Start, Section, new GreenToken(kind, 0, span.Length, 0));

    /// <summary>The node of the tree that shows this one: here nodes are made.</summary>
    internal SyntaxNode ToNode()
    {
        SyntaxNode node = Page.Tree.GetRoot();
        while (!ReferenceEquals(node.Green, _node) || node.Position != _position)
            node = Below(node) ?? throw new InvalidOperationException("The item is none of the tree's nodes.");
        return node;
    }

    private SyntaxNode? Below(SyntaxNode node)
    {
        for (var i = 0; i < node.Green.NodeCount; i++)
        {
            var (child, start) = (node.Green.Node(i), node.Position + node.Green.NodeOffset(i));
            var isHere = ReferenceEquals(child, _node) && start == _position;
            if (isHere || (start <= _position && _position < start + child.FullWidth)) return node.NodeAt(i);
        }

        return null;
    }

    /// <summary>The nodes directly below an item.</summary>
    internal struct NodeList(ModelItem parent, SyntaxKind kind)
    {
        private int _index = -1;
        private int _start = parent._position;
        private int _next = parent._position;

        public readonly ModelItem Current =>
            new(parent.Page, parent._node.Node(_index), _start, parent.SectionBelow);

        public readonly NodeList GetEnumerator() => this;

        public bool MoveNext()
        {
            while (parent._node is { } node && ++_index < node.NodeCount)
            {
                var child = node.Node(_index);
                _start = _next;
                _next += child.FullWidth;
                if (kind == SyntaxKind.None || child.Kind == kind) return true;
            }

            return false;
        }
    }

    /// <summary>The tokens of a line.</summary>
    internal struct TokenList(ModelItem line, SyntaxKind kind)
    {
        private int _index = -1;
        private int _start = line._position;
        private int _next = line._position;

        public readonly ModelItem Current => new(line.Page, line._node, _start, line.Section, line._node.Tokens[_index]);

        public readonly TokenList GetEnumerator() => this;

        public bool MoveNext()
        {
            var tokens = line.IsToken || line._node.NodeCount > 0 ? default : line._node.Tokens;
            while (++_index < tokens.Length)
            {
                _start = _next;
                _next += tokens[_index].FullWidth;
                if (kind == SyntaxKind.None || tokens[_index].Kind == kind) return true;
            }

            return false;
        }
    }

    private SyntaxKind SectionBelow => SyntaxFacts.IsSection(_node.Kind) ? _node.Kind : Section;
}
