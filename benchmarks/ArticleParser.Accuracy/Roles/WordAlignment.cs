using System.Runtime.InteropServices;

namespace ArticleParser.Accuracy.Roles;

/// <summary>
/// Aligns two sequences of words in order. Rare runs of words anchor the alignment (Hunt and Szymanski, 1977), and what
/// lies between two anchors is aligned in the same way with shorter runs. Words that are frequent on both sides anchor
/// nothing, so work grows with n log n; words that moved stay unaligned.
/// </summary>
internal sealed class WordAlignment
{
    // The lengths of the runs, round by round. Long ones first: a single word, however rare, may stand elsewhere by chance.
    private static readonly int[] s_runs = [4, 2, 1, 1, 1, 1];

    // Of a run that stands m times here and n times there, m × n pairs would have to be looked at.
    private const int MostPairs = 64;

    private readonly IReadOnlyList<ulong> _left;
    private readonly IReadOnlyList<ulong> _right;
    private readonly int[] _leftOf;

    private WordAlignment(IReadOnlyList<ulong> left, IReadOnlyList<ulong> right)
    {
        (_left, _right) = (left, right);
        _leftOf = new int[right.Count];
        Array.Fill(_leftOf, -1);
    }

    /// <summary>For each word on the right the index of its word on the left, or -1. The indices rise.</summary>
    public static int[] Of(IReadOnlyList<ulong> left, IReadOnlyList<ulong> right)
    {
        var alignment = new WordAlignment(left, right);
        alignment.Align(new Gap(0, left.Count, 0, right.Count), 0);
        return alignment._leftOf;
    }

    private void Align(Gap gap, int round)
    {
        gap = TrimEnds(gap);
        if (gap.IsEmpty || round == s_runs.Length) return;
        var (left, right) = (gap.LeftStart, gap.RightStart);
        foreach (var anchor in Anchors(gap, s_runs[round]))
        {
            _leftOf[anchor.Right] = anchor.Left;
            Align(new Gap(left, anchor.Left, right, anchor.Right), round + 1);
            (left, right) = (anchor.Left + 1, anchor.Right + 1);
        }

        Align(new Gap(left, gap.LeftEnd, right, gap.RightEnd), round + 1);
    }

    /// <summary>Aligns the words that both sides begin with, and those that both end with.</summary>
    private Gap TrimEnds(Gap gap)
    {
        var (leftStart, leftEnd, rightStart, rightEnd) = gap;
        while (leftStart < leftEnd && rightStart < rightEnd && _left[leftStart] == _right[rightStart]) _leftOf[rightStart++] = leftStart++;
        while (leftStart < leftEnd && rightStart < rightEnd && _left[leftEnd - 1] == _right[rightEnd - 1]) _leftOf[--rightEnd] = --leftEnd;
        return new Gap(leftStart, leftEnd, rightStart, rightEnd);
    }

    /// <summary>The longest chain of pairs of equal runs that rises on both sides.</summary>
    private Stack<Anchor> Anchors(Gap gap, int run)
    {
        var positions = Positions(_left, gap.LeftStart, gap.LeftEnd, run);
        var counts = Positions(_right, gap.RightStart, gap.RightEnd, run);
        var pairs = new List<Anchor>();
        var chain = new RisingChain();
        for (var right = gap.RightStart; right + run <= gap.RightEnd; right++)
        {
            var key = Run(_right, right, run);
            if (!positions.TryGetValue(key, out var lefts) || (long)lefts.Count * counts[key].Count > MostPairs) continue;

            // From the last on, so that no chain takes two pairs of one word.
            for (var i = lefts.Count - 1; i >= 0; i--)
            {
                pairs.Add(new Anchor(lefts[i], right));
                chain.Add(lefts[i]);
            }
        }

        var anchors = new Stack<Anchor>();
        foreach (var index in chain.Backwards()) anchors.Push(pairs[index]);
        return anchors;
    }

    private static Dictionary<ulong, List<int>> Positions(IReadOnlyList<ulong> words, int start, int end, int run)
    {
        var positions = new Dictionary<ulong, List<int>>();
        for (var i = start; i + run <= end; i++) (CollectionsMarshal.GetValueRefOrAddDefault(positions, Run(words, i, run), out _) ??= []).Add(i);
        return positions;
    }

    private static ulong Run(IReadOnlyList<ulong> words, int at, int length)
    {
        var hash = words[at];
        for (var i = 1; i < length; i++) hash = ((hash << 7 | hash >> 57) ^ words[at + i]) * 0x9E3779B97F4A7C15;
        return hash;
    }

    private readonly record struct Gap(int LeftStart, int LeftEnd, int RightStart, int RightEnd)
    {
        public bool IsEmpty => LeftStart == LeftEnd || RightStart == RightEnd;
    }

    private readonly record struct Anchor(int Left, int Right);
}
