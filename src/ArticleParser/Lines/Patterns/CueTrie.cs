namespace ArticleParser;

/// <summary>
/// Finds the phrases that a text begins with (or, read backwards, ends with), whatever their number, in
/// one walk over its first characters. Most lines are turned away by their first few
/// characters, before the walk.
/// </summary>
internal sealed class CueTrie(bool backwards)
{
    private readonly List<(string Phrase, CuePattern Pattern)> _added = [];
    private TrieNodes? _nodes;
    private TrieStarts? _starts;

    private TrieNodes Nodes => _nodes ??= TrieNodes.Build(_added);

    private TrieStarts Starts => _starts ??= new TrieStarts(_added);

    public void Add(string phrase, CuePattern pattern)
    {
        if (backwards) phrase = string.Create(phrase.Length, phrase, static (to, from) =>
        {
            from.CopyTo(to);
            to.Reverse();
        });
        _added.Add((phrase, pattern));
        _nodes = null;
        _starts = null;
    }

    /// <summary>False when no phrase begins with the text's first (last) characters; cheap, and mostly right when true.</summary>
    public bool CanBegin(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        var starts = Starts;
        var c = Fold.Of(Char(text, 0));
        if (!starts.MayBegin(c)) return false;

        var hash = TrieStarts.Add(0, c);
        if (starts.Has(hash) && (TrieStarts.IsFree(c) || EndsWord(text, 1))) return true;
        var length = Math.Min(text.Length, TrieStarts.Longest);
        for (var at = 1; at < length; at++)
        {
            hash = TrieStarts.Add(hash, Fold.Of(Char(text, at)));
            if (starts.Has(hash) && (at + 1 == TrieStarts.Longest || EndsWord(text, at + 1))) return true;
        }

        return false;
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
}
