namespace ArticleParser;

/// <summary>
/// Finds the phrases that a text begins with (or, read backwards, ends with), whatever their number,
/// in one walk over its first characters.
/// </summary>
internal sealed class CueTrie(bool backwards)
{
    private readonly Node _root = new();
    private readonly Node?[] _ascii = new Node?[128];

    public void Add(string phrase, CuePattern pattern)
    {
        var node = _root;
        for (var i = 0; i < phrase.Length; i++)
        {
            node = node.Grow(phrase[backwards ? phrase.Length - 1 - i : i]);
            if (i == 0 && phrase[backwards ? ^1 : 0] is < '\u0080' and var first) _ascii[first] = node;
        }

        // Among equals a pattern that reaches the end of the line says more than one that leaves some of it.
        node.Values ??= [];
        var place = pattern.IsOpen ? -1 : node.Values.FindIndex(other => other.IsOpen);
        node.Values.Insert(place < 0 ? node.Values.Count : place, pattern);
    }

    /// <summary>True when some phrase begins with this character (after folding).</summary>
    public bool CanBegin(char c) => Root(c) is not null;

    /// <summary>The phrases at the beginning (end) of the text, the shortest first, with the characters that each covers.</summary>
    public int Find(ReadOnlySpan<char> text, Span<(int Length, List<CuePattern> Values)> found)
    {
        if (text.IsEmpty) return 0;
        var node = Root(text[backwards ? ^1 : 0]);
        var count = 0;
        for (var at = 1; node is not null; at++)
        {
            if (node.Values is { } values && EndsWord(text, at)) found[count++] = (at, values);
            if (count == found.Length || at >= text.Length) break;
            node = Step(node, text, ref at);
        }

        return count;
    }

    private Node? Root(char c)
    {
        var folded = Fold.Of(c);
        return folded < _ascii.Length ? _ascii[folded] : _root.Next(folded);
    }

    /// <summary>The node after the character at <paramref name="at"/>; a run of white space counts as one.</summary>
    private Node? Step(Node node, ReadOnlySpan<char> text, ref int at)
    {
        var c = Fold.Of(Char(text, at));
        if (c == ' ')
        {
            while (at + 1 < text.Length && Fold.Of(Char(text, at + 1)) == ' ') at++;

            // White space around a colon is part of the colon.
            if (node.After == ':') return node;
            if (at + 1 < text.Length && node.Next(':') is { } colon && Fold.Of(Char(text, at + 1)) == ':')
            {
                at++;
                return colon;
            }
        }

        return node.Next(c);
    }

    private char Char(ReadOnlySpan<char> text, int at) => text[backwards ? text.Length - 1 - at : at];

    /// <summary>A phrase does not end within a word, unless there is a seam.</summary>
    private bool EndsWord(ReadOnlySpan<char> text, int length)
    {
        if (length >= text.Length) return true;
        var boundary = backwards ? text.Length - length : length;
        var before = CharClasses.Of(text[boundary - 1]);
        var after = CharClasses.Of(text[boundary]);
        const CharClass word = CharClass.Letter | CharClass.Digit;
        return (before & word) == 0 || (after & (word | CharClass.Combining)) == 0 || Seam.IsAt(text, boundary);
    }

    private sealed class Node(char after = '\0')
    {
        private char[] _chars = [];
        private Node[] _nodes = [];

        public char After { get; } = after;

        public List<CuePattern>? Values { get; set; }

        public Node? Next(char c)
        {
            var index = _chars.AsSpan().IndexOf(c);
            return index < 0 ? null : _nodes[index];
        }

        public Node Grow(char c)
        {
            if (Next(c) is { } node) return node;
            var made = new Node(c);
            _chars = [.. _chars, c];
            _nodes = [.. _nodes, made];
            return made;
        }
    }
}
