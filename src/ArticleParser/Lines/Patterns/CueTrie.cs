namespace ArticleParser;

/// <summary>
/// Finds the phrases that a text begins with (or, read backwards, ends with), whatever their number, in
/// one walk over its first characters. Sets of the phrases' first characters, up to five, turn most lines
/// away before the walk.
/// </summary>
internal sealed class CueTrie(bool backwards)
{
    private readonly List<(string Phrase, CuePattern Pattern)> _added = [];
    private readonly CharSet _firsts = new();

    // By as many first characters as stand in a row without white space or a colon: three, four, five or more.
    private readonly CharSet _triples = new();
    private readonly CharSet _quads = new();
    private readonly CharSet _fives = new();

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

    /// <summary>False when no phrase begins with the text's first (last) characters; cheap, and mostly right when true.</summary>
    public bool CanBegin(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        var first = Fold.Of(Char(text, 0));
        if (!_firsts.Contains(first)) return false;
        if (text.Length < 3 || (_singles.Contains(first) && EndsWord(text, 1))) return true;
        var second = Fold.Of(Char(text, 1));
        var triple = Add(Pair(first, second), Fold.Of(Char(text, 2)));
        if (_triples.Contains(Slot(triple)) && EndsWord(text, 3)) return true;
        return (text.Length > 3 && IsLonger(text, triple))
            || (_pairs.Contains(Slot(Pair(first, second))) && (IsFree(second) || IsFree(first) || EndsWord(text, 2)));
    }

    private bool IsLonger(ReadOnlySpan<char> text, uint triple)
    {
        var four = Add(triple, Fold.Of(Char(text, 3)));
        return (_quads.Contains(Slot(four)) && EndsWord(text, 4)) || (text.Length > 4 && _fives.Contains(Slot(Add(four, Fold.Of(Char(text, 4))))));
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
            _pairs.Add(Slot(Pair(first, phrase[1])));
            if (phrase[1] == ':') _pairs.Add(Slot(Pair(first, ' ')));
        }
        else AddLonger(phrase);
    }

    /// <summary>What follows two characters may be white space before a colon, or a word's end: both end a word.</summary>
    private void AddLonger(string phrase)
    {
        var pair = Pair(phrase[0], phrase[1]);
        if (IsFree(phrase[2]))
        {
            _pairs.Add(Slot(pair));
            return;
        }

        var triple = Add(pair, phrase[2]);
        if (phrase.Length == 3 || IsFree(phrase[3]))
        {
            _triples.Add(Slot(triple));
            return;
        }

        var four = Add(triple, phrase[3]);
        if (phrase.Length == 4 || IsFree(phrase[4])) _quads.Add(Slot(four));
        else _fives.Add(Slot(Add(four, phrase[4])));
    }

    private static bool IsFree(char c) => c is ':' or ' ';

    private static uint Pair(char first, char second) => Add(first, second);

    private static uint Add(uint hash, char next) => (hash * 0x9E3779B1u) ^ (next * 0x85EBCA77u);

    // The upper bits are the mixed ones.
    private static int Slot(uint hash) => (ushort)((hash * 0xC2B2AE3Du) >> 16);
}
