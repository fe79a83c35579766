namespace ArticleParser;

/// <summary>
/// Finds the phrases that a text begins with (or, read backwards, ends with), whatever their number, in
/// one walk over its first characters. Sets of the phrases' first characters, by threes, turn most lines
/// away before the walk.
/// </summary>
internal sealed class CueTrie(bool backwards)
{
    private readonly List<(string Phrase, CuePattern Pattern)> _added = [];
    private readonly CharSet _firsts = new();
    private readonly CharSet _triples = new();

    // Phrases of one character, and of two or with white space so early that the third may stand anywhere.
    private readonly CharSet _singles = new();
    private readonly CharSet _pairs = new();
    private TrieNodes? _nodes;

    private TrieNodes Nodes => _nodes ??= TrieNodes.Build(_added);

    public void Add(string phrase, CuePattern pattern)
    {
        if (backwards) phrase = string.Create(phrase.Length, phrase, static (to, from) =>
        {
            from.CopyTo(to);
            to.Reverse();
        });
        AddStart(phrase);
        _added.Add((phrase, pattern));
        _nodes = null;
    }

    /// <summary>False when no phrase begins with this character.</summary>
    public bool CanBegin(char c) => _firsts.Contains(Fold.Of(c));

    /// <summary>False when no phrase begins with the text's first (last) three characters; cheap, and nearly always right when true.</summary>
    public bool CanBegin(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        var first = Fold.Of(Char(text, 0));
        if (!_firsts.Contains(first)) return false;
        if (text.Length < 3 || (_singles.Contains(first) && EndsWord(text, 1))) return true;
        var second = Fold.Of(Char(text, 1));
        return _triples.Contains(Triple(first, second, Fold.Of(Char(text, 2))))
            || (_pairs.Contains(Pair(first, second)) && (IsFree(second) || IsFree(first) || EndsWord(text, 2)));
    }

    /// <summary>The phrases at the beginning (end) of the text, the shortest first, with the characters that each covers.</summary>
    public int Find(ReadOnlySpan<char> text, Span<(int Length, int Node)> found)
    {
        if (!CanBegin(text)) return 0;
        var nodes = Nodes;
        var count = 0;
        var node = nodes.Child(TrieNodes.Root, Fold.Of(Char(text, 0)));
        for (var at = 1; node >= 0; at++)
        {
            if (nodes.IsEnd(node) && EndsWord(text, at)) found[count++] = (at, node);
            if (count == found.Length || at >= text.Length) break;
            node = Step(nodes, node, text, ref at);
        }

        return count;
    }

    /// <summary>The patterns of a phrase that was found.</summary>
    public PatternList Values(int node) => Nodes.Values(node);

    /// <summary>The node after the character at <paramref name="at"/>; a run of white space counts as one.</summary>
    private int Step(TrieNodes nodes, int node, ReadOnlySpan<char> text, ref int at)
    {
        var c = Fold.Of(Char(text, at));
        if (c == ' ')
        {
            while (at + 1 < text.Length && Fold.Of(Char(text, at + 1)) == ' ') at++;

            // White space around a colon is part of the colon.
            if (nodes.After(node) == ':') return node;
            if (at + 1 < text.Length && Fold.Of(Char(text, at + 1)) == ':' && nodes.Child(node, ':') is >= 0 and var colon)
            {
                at++;
                return colon;
            }
        }

        return nodes.Child(node, c);
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

    /// <summary>Where a phrase has a colon, a text may have white space before it.</summary>
    private void AddStart(string phrase)
    {
        var first = phrase[0];
        _firsts.Add(first);
        if (phrase.Length == 1) _singles.Add(first);
        else if (phrase.Length == 2 || IsFree(phrase[1]) || IsFree(first))
        {
            _pairs.Add(Pair(first, phrase[1]));
            if (phrase[1] == ':') _pairs.Add(Pair(first, ' '));
        }
        else
        {
            _triples.Add(Triple(first, phrase[1], phrase[2]));
            if (phrase[2] == ':') _triples.Add(Triple(first, phrase[1], ' '));
        }
    }

    private static bool IsFree(char c) => c is ':' or ' ';

    private static int Pair(char first, char second) => (ushort)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> 16);

    private static int Triple(char first, char second, char third) => (ushort)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u) ^ (third * 0xC2B2AE3Du)) >> 16);
}
