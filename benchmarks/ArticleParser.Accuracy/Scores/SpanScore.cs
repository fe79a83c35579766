using System.Buffers;

namespace ArticleParser.Accuracy;

/// <summary>Whether blocks stand where they say they do.</summary>
internal static class SpanScore
{
    private static readonly SearchValues<char> s_lettersAndDigits = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsLetterOrDigit)]);

    /// <summary>How many blocks have a text other than the page's text at their span, white space and marks between its words apart. Should be none.</summary>
    public static int Wrong(string page, IEnumerable<(string Text, TextSpan Span)> blocks) => blocks.Count(block => !IsRight(page, block.Text, block.Span));

    private static bool IsRight(string page, string text, TextSpan span) =>
        span.Start >= 0
        && span.End <= page.Length
        && Holds(page.AsSpan(span.Start, span.Length), text);

    /// <summary>Whether the stretch begins and ends with the text's first and last letter or digit and has all of them in their order; between them may be marks and addresses.</summary>
    private static bool Holds(ReadOnlySpan<char> stretch, string text)
    {
        var at = 0;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            var step = stretch[at..].IndexOf(c);
            if (step < 0 || (at == 0 && stretch[..step].ContainsAny(s_lettersAndDigits))) return false;
            at += step + 1;
        }

        // The address of a link that is not the last word stands behind the last word of the link.
        return stretch.Contains("](", StringComparison.Ordinal) || !stretch[at..].ContainsAny(s_lettersAndDigits);
    }
}
