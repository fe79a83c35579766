using System.Text;

namespace ArticleParser;

/// <summary>Applies replacements to a text, and finds those between two.</summary>
internal static class TextChanges
{
    public static string Apply(string text, IEnumerable<TextChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);

        // A stable order: two insertions at one place keep the order in which they were given.
        var ordered = changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End).ToList();
        var result = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (span, newText) in ordered)
        {
            if (!span.IsWithin(text.Length))
                throw new ArgumentException($"The change at {span} reaches outside the text of {text.Length} characters.", nameof(changes));
            if (span.Start < done)
                throw new ArgumentException($"The change at {span} overlaps the one before it, which ends at {done}.", nameof(changes));
            result.Append(text, done, span.Start - done).Append(newText);
            done = span.End;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>One change over all that differs; nothing where the texts are the same.</summary>
    public static IReadOnlyList<TextChange> Between(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var start = before.CommonPrefixLength(after);
        if (start == before.Length && start == after.Length) return [];
        var rest = Math.Min(before.Length, after.Length) - start;
        var end = 0;
        while (end < rest && before[^(end + 1)] == after[^(end + 1)]) end++;
        return [new TextChange(TextSpan.FromBounds(start, before.Length - end), after[start..(after.Length - end)].ToString())];
    }
}
