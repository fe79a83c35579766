using System.Runtime.CompilerServices;
using ArticleParser.Text;

namespace ArticleParser.Cues;

/// <summary>
/// Finds the phrases that a text begins with (or, read backwards, ends with), whatever their number, in
/// one walk over its first characters. Most lines are turned away by their first few
/// characters, before the walk.
/// </summary>
internal sealed class CueTrie
{
    private readonly CueLayout _layout;
    private readonly PatternTable _patterns;
    private readonly TrieStarts _starts;
    private readonly int _root;
    private readonly bool _backwards;
    private readonly CueTrie? _below;
    private TrieNodes? _nodes;

    /// <param name="patterns">The patterns that the trie leads to.</param>
    /// <param name="trie">Its number in the patterns' layout.</param>
    public CueTrie(PatternTable patterns, int trie)
    {
        _layout = patterns.Layout;
        _patterns = patterns;
        _backwards = CueLayout.IsBackwards(trie);
        _below = patterns.Below?.Trie(trie);
        var numbers = trie * CueLayout.NumbersPerTrie;
        _root = _layout.Tries[numbers];
        _starts = new TrieStarts(_layout.Starts[_layout.Tries[numbers + 1]..(_layout.Tries[numbers + 1] + _layout.Tries[numbers + 2])]);
    }

    private TrieNodes Nodes => _nodes ??= new TrieNodes(_layout.Nodes, _root);

    /// <summary>False when no phrase begins with the text's first (last) characters; cheap, and mostly right when true.</summary>
    public bool MayHold(PhraseStart start) => _starts.MayHold(start) || _below?.MayHold(start) == true;

    /// <summary>The phrases at the beginning (end) of the text, the shortest first, with the characters that each covers.</summary>
    public int Find(ReadOnlySpan<char> text, Span<(int Length, int Node)> found) =>
        text.IsEmpty ? 0 : Find(text, _backwards ? PhraseStart.OfEnd(text) : PhraseStart.Of(text), found);

    /// <param name="text">The text, not empty.</param>
    /// <param name="start">The text's own; of its end where the trie reads backwards.</param>
    /// <param name="found">Where they go.</param>
    public int Find(ReadOnlySpan<char> text, PhraseStart start, Span<(int Length, int Node)> found)
    {
        var count = Walk(text, start, found);
        return _below is null ? count : FindBelow(text, start, found, count);
    }

    /// <summary>The patterns of a phrase that was found.</summary>
    public PatternList Values(int node) => node < 0 ? _below!.Values(~node) : _patterns.List(Nodes.List(node));

    /// <summary>Puts what the trie below finds beside what this one found. Of a phrase that both have, the list here holds both's patterns.</summary>
    private int FindBelow(ReadOnlySpan<char> text, PhraseStart start, Span<(int Length, int Node)> found, int count)
    {
        Unsafe.SkipInit(out Candidates candidates);
        var others = _below!.Find(text, start, candidates);
        if (others == 0) return count;
        Unsafe.SkipInit(out Candidates kept);
        Span<(int Length, int Node)> own = kept;
        found[..count].CopyTo(own);
        var (at, other, all) = (0, 0, 0);
        while (all < found.Length && (at < count || other < others))
        {
            if (other < others && (at == count || candidates[other].Length < own[at].Length))
            {
                found[all++] = (candidates[other].Length, ~candidates[other].Node);
                other++;
                continue;
            }

            if (other < others && candidates[other].Length == own[at].Length) other++;
            found[all++] = own[at++];
        }

        return all;
    }

    private int Walk(ReadOnlySpan<char> text, PhraseStart start, Span<(int Length, int Node)> found)
    {
        WorkCount.Add(Work.PhraseLookUp);
        if (!_starts.MayHold(start)) return 0;
        WorkCount.Add(Work.PhraseWalk);
        var nodes = Nodes;
        var count = 0;
        var node = nodes.Child(nodes.Root, Fold.Of(Char(text, 0)));
        for (var at = 1; node >= 0; at++)
        {
            if (nodes.IsEnd(node) && EndsWord(text, at, _backwards)) found[count++] = (at, node);
            if (count == found.Length || at >= text.Length) break;
            node = Step(nodes, node, text, ref at);
        }

        return count;
    }

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

    private char Char(ReadOnlySpan<char> text, int at) => text[_backwards ? text.Length - 1 - at : at];

    /// <summary>A phrase does not end within a word, unless there is a seam.</summary>
    public static bool EndsWord(ReadOnlySpan<char> text, int length, bool backwards)
    {
        if (length >= text.Length) return true;
        var boundary = backwards ? text.Length - length : length;
        var before = CharClasses.Of(text[boundary - 1]);
        var after = CharClasses.Of(text[boundary]);
        const CharClass word = CharClass.Letter | CharClass.Digit;
        return (before & word) == 0 || (after & (word | CharClass.Combining)) == 0 || Seam.IsAt(text, boundary);
    }
}
