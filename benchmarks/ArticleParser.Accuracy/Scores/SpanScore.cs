namespace ArticleParser.Accuracy;

/// <summary>Whether blocks stand where they say they do.</summary>
internal static class SpanScore
{
    /// <summary>How many blocks have a text other than the page's text at their span, white space apart. Should be none.</summary>
    public static int Wrong(string page, IEnumerable<(string Text, TextSpan Span)> blocks) => blocks.Count(block => !IsRight(page, block.Text, block.Span));

    private static bool IsRight(string page, string text, TextSpan span) =>
        span.Start >= 0
        && span.End <= page.Length
        && NormalText.OfSpaces(page.AsSpan(span.Start, span.Length)) == NormalText.OfSpaces(text);
}
