using System.Runtime.InteropServices;

namespace ArticleParser.Accuracy.Roles;

/// <summary>
/// Aligns two sequences of words in order. Rare runs of words anchor the alignment (Hunt and Szymanski, 1977), and what
/// lies between two anchors is aligned in the same way with shorter runs. Of runs that are frequent on both sides only the
/// pairs near the diagonal are tried, and last, so work grows with n log n. Words that moved stay unaligned.
/// </summary>
internal sealed class WordAlignment
{
    // A run that stands m times here and n times there makes m × n pairs; one with more counts as frequent.
    private const int MostPairs = 64;

    // How many of its places on the left are tried for each place of a frequent run on the right.
    private const int NearPlaces = 8;

    // Long runs first: a single word, however rare, may stand elsewhere by chance.
    private static readonly Round[] s_rounds = [new(4, false), new(2, false), new(1, false), new(1, false), new(4, true), new(1, true)];

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
        if (gap.IsEmpty || round == s_rounds.Length) return;
        var (left, right) = (gap.LeftStart, gap.RightStart);
        foreach (var anchor in Anchors(gap, s_rounds[round]))
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
    private Stack<Anchor> Anchors(Gap gap, Round round)
    {
        var positions = Positions(_left, gap.LeftStart, gap.LeftEnd, round.Length);
        var counts = Positions(_right, gap.RightStart, gap.RightEnd, round.Length);
        var pairs = new List<Anchor>();
        var chain = new RisingChain();
        for (var right = gap.RightStart; right + round.Length <= gap.RightEnd; right++)
        {
            var key = Run(_right, right, round.Length);
            if (!positions.TryGetValue(key, out var lefts)) continue;
            var isFrequent = (long)lefts.Count * counts[key].Count > MostPairs;
            if (isFrequent && !round.TakesFrequent) continue;
            var (first, end) = isFrequent ? Near(lefts, gap.Diagonal(right)) : (0, lefts.Count);

            // From the last on, so that no chain takes two pairs of one word.
            for (var i = end - 1; i >= first; i--)
            {
                pairs.Add(new Anchor(lefts[i], right));
                chain.Add(lefts[i]);
            }
        }

        var anchors = new Stack<Anchor>();
        foreach (var index in chain.Backwards()) anchors.Push(pairs[index]);
        return anchors;
    }

    /// <summary>The places around a position.</summary>
    private static (int First, int End) Near(List<int> places, int position)
    {
        var found = places.BinarySearch(position);
        var at = found >= 0 ? found : ~found;
        return (Math.Max(0, at - (NearPlaces / 2)), Math.Min(places.Count, at + (NearPlaces / 2)));
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

        /// <summary>Where a word of the right would stand on the left if all words were spread evenly.</summary>
        public int Diagonal(int right) => LeftStart + (int)((long)(right - RightStart) * (LeftEnd - LeftStart) / (RightEnd - RightStart));
    }

    private readonly record struct Round(int Length, bool TakesFrequent);

    private readonly record struct Anchor(int Left, int Right);
}
