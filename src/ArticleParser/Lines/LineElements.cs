using System.Numerics;
using ArticleParser.Text;

namespace ArticleParser.Lines;

/// <summary>What the HTML elements around a logical line say of it. A line takes what is said of a third of its text or more: "By" and a link to the author is a byline.</summary>
internal static class LineElements
{
    private const int Signs = 64;
    private const int Share = 3;

    /// <summary>What is said of each line, in the order of the text.</summary>
    /// <param name="view">The page's text as it is read.</param>
    /// <param name="runs">What is said of its source, in the order of the text.</param>
    /// <param name="lines">Its lines.</param>
    public static ElementsSaid[] Of(PageView view, IReadOnlyList<ElementRun> runs, ReadOnlySpan<LineToken> lines)
    {
        var said = new ElementsSaid[lines.Length];
        var first = 0;
        Span<int> near = stackalloc int[Signs], any = stackalloc int[Signs];
        for (var i = 0; i < lines.Length; i++)
        {
            var span = view.WordsOf(TextSpan.FromBounds(lines[i].Start, lines[i].End));
            while (first < runs.Count && runs[first].End <= span.Start) first++;
            if (first < runs.Count && runs[first].Start < span.End) said[i] = Of(runs, first, span, near, any);
        }

        return said;
    }

    private static ElementsSaid Of(IReadOnlyList<ElementRun> runs, int first, TextSpan span, Span<int> near, Span<int> any)
    {
        // Most lines are of one run, but for marks.
        var (same, isSame, all, most, place) = (runs[first].Said, true, 0, 0, ElementPlace.Unknown);
        near.Clear();
        any.Clear();
        for (var at = first; at < runs.Count && runs[at].Start < span.End; at++)
        {
            var run = runs[at];
            var length = Math.Min(run.End, span.End) - Math.Max(run.Start, span.Start);
            isSame &= run.Said == same;
            all += length;
            if (length > most) (most, place) = (length, run.Said.Place);
            Add(run.Said.Near, length, near);
            Add(run.Said.Near | run.Said.Far, length, any);
        }

        if (isSame) return same;
        var (nearBits, anyBits) = (Common(near, all), Common(any, all));
        return new ElementsSaid(nearBits, anyBits & ~nearBits, place);
    }

    private static void Add(ulong bits, int length, Span<int> counts)
    {
        for (; bits != 0; bits &= bits - 1) counts[BitOperations.TrailingZeroCount(bits)] += length;
    }

    private static ulong Common(ReadOnlySpan<int> counts, int all)
    {
        ulong bits = 0;
        for (var i = 0; i < counts.Length; i++) bits |= counts[i] * Share >= all && counts[i] > 0 ? 1UL << i : 0;
        return bits;
    }
}
