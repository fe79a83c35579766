using System.Runtime.CompilerServices;

namespace ArticleParser.CompilerServices;

/// <summary>Looking through groups.</summary>
public readonly partial struct ModelItem
{
    /// <summary>The nodes below a section, those in its groups too, each group before what it holds; of one kind, or all for None.</summary>
    internal NodeWalk Within(SyntaxKind kind) => new(this, kind);

    /// <summary>All nodes below an item. Where it stands in each group around it is kept on the stack: no memory is asked for.</summary>
    internal struct NodeWalk
    {
        private readonly ModelItem _from;
        private readonly SyntaxKind _kind;
        private Levels _levels;
        private int _depth;

        public NodeWalk(in ModelItem from, SyntaxKind kind)
        {
            (_from, _kind) = (from, kind);
            _levels[0] = new Level(from._node, from._position);
        }

        public readonly ModelItem Current => new(_from.Page, _levels[_depth].Child!, _levels[_depth].Start, _from.SectionBelow);

        public readonly NodeWalk GetEnumerator() => this;

        public bool MoveNext()
        {
            while (Step(out var kind))
            {
                if (_kind == SyntaxKind.None || kind == _kind) return true;
            }

            return false;
        }

        private bool Step(out SyntaxKind kind)
        {
            kind = SyntaxKind.None;
            if (_levels[_depth].Child is { NodeCount: > 0 } group)
            {
                var start = _levels[_depth].Start;
                _levels[++_depth] = new Level(group, start);
            }

            while (!_levels[_depth].MoveNext())
            {
                if (_depth == 0) return false;
                _depth--;
            }

            kind = _levels[_depth].Child!.Kind;
            return true;
        }
    }

    /// <summary>A node, and which of its children is looked at.</summary>
    private struct Level(GreenNode? node, int position)
    {
        private int _next = position;
        private int _index = -1;

        /// <summary>Where that child begins.</summary>
        public int Start { get; private set; } = position;

        /// <summary>The child itself; null before the first and behind the last.</summary>
        public GreenNode? Child { get; private set; }

        public bool MoveNext()
        {
            Child = node is not null && ++_index < node.NodeCount ? node.Node(_index) : null;
            if (Child is null) return false;
            Start = _next;
            _next += Child.FullWidth;
            return true;
        }
    }

    [InlineArray(SyntaxFacts.GroupDepth + 1)]
    private struct Levels
    {
        private Level _first;
    }
}
