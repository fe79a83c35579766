using System.Collections.Frozen;

namespace ArticleParser;

/// <summary>
/// Finds the phrases that a text begins with (or, read backwards, ends with), whatever their number, in
/// one walk over its first characters. A set of the phrases' first characters, by twos, turns most lines
/// away before the walk.
/// </summary>
internal sealed class CueTrie(bool backwards)
{
    private readonly Node _root = new();
    private readonly CharSet _firsts = new();
    private readonly CharSet _pairs = new();

    // After a phrase of one character, and where white space may stand before a colon, anything can follow.
    private readonly CharSet _beforeAny = new();
    private FrozenDictionary<char, Node>? _roots;

    public void Add(string phrase, CuePattern pattern)
    {
        var node = _root;
        for (var i = 0; i < phrase.Length; i++) node = node.Grow(phrase[backwards ? phrase.Length - 1 - i : i]);
        var (first, second) = (phrase[backwards ? ^1 : 0], phrase.Length > 1 ? phrase[backwards ? ^2 : 1] : '\0');
        _firsts.Add(first);
        if (second is '\0' or ':' or ' ') _beforeAny.Add(first);
        else _pairs.Add(Pair(first, second));

        // Among equals a pattern that reaches the end of the line says more than one that leaves some of it.
        node.Values ??= [];
        var place = pattern.IsOpen ? -1 : node.Values.FindIndex(other => other.IsOpen);
        node.Values.Insert(place < 0 ? node.Values.Count : place, pattern);
        _roots = null;
    }

    /// <summary>False when no phrase begins with this character.</summary>
    public bool CanBegin(char c) => _firsts.Contains(Fold.Of(c));

    /// <summary>The phrases at the beginning (end) of the text, the shortest first, with the characters that each covers.</summary>
    public int Find(ReadOnlySpan<char> text, Span<(int Length, List<CuePattern> Values)> found)
    {
        if (text.IsEmpty) return 0;
        var first = Fold.Of(text[backwards ? ^1 : 0]);
        if (!_firsts.Contains(first)) return 0;
        if (text.Length > 1 && !_beforeAny.Contains(first) && !_pairs.Contains(Pair(first, Fold.Of(Char(text, 1))))) return 0;
        if (!Roots.TryGetValue(first, out var node)) return 0;
        var count = 0;
        for (var at = 1; node is not null; at++)
        {
            if (node.Values is { } values && EndsWord(text, at)) found[count++] = (at, values);
            if (count == found.Length || at >= text.Length) break;
            node = Step(node, text, ref at);
        }

        return count;
    }

    private FrozenDictionary<char, Node> Roots => _roots ??= _root.ToDictionary();

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

    private static int Pair(char first, char second) => (ushort)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> 16);

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

        public FrozenDictionary<char, Node> ToDictionary() => _chars.Zip(_nodes).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    }
}
