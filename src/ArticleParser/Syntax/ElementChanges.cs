using ArticleParser.Text;

namespace ArticleParser;

/// <summary>What HTML elements say of a text that is changed: what comes in the place of a piece of it is told as the stretch that the piece began in.</summary>
internal static class ElementChanges
{
    /// <summary>The stretches of the changed text.</summary>
    /// <param name="runs">The stretches, in the order of the text.</param>
    /// <param name="changes">The changes: none overlaps another.</param>
    public static List<ElementRun> Apply(IReadOnlyList<ElementRun> runs, IReadOnlyList<TextChange> changes)
    {
        var ordered = changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToList();
        var (next, moved) = (0, 0);
        var changed = new List<ElementRun>(runs.Count);
        foreach (var run in runs)
        {
            var (start, end) = (PositionOf(run.Start), PositionOf(run.End));
            if (start < end) changed.Add(run with { Start = start, End = end });
        }

        return changed;

        int PositionOf(int position)
        {
            for (; next < ordered.Count && ordered[next].Span.End <= position; next++) moved += ordered[next].NewText.Length - ordered[next].Span.Length;
            var isWithin = next < ordered.Count && ordered[next].Span.Start < position;
            return moved + (isWithin ? ordered[next].Span.Start + ordered[next].NewText.Length : position);
        }
    }
}
