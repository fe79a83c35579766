namespace ArticleParser.Export;

/// <summary>Text that cannot steer a terminal: scraped pages may hold escape sequences.</summary>
internal static class Printable
{
    /// <summary>Control characters but the tab, which parts the cells of a table, as U+FFFD.</summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAnyExceptInRange(' ', '~') && text.Any(IsControl)
            ? string.Create(text.Length, text, static (target, from) =>
            {
                for (var i = 0; i < target.Length; i++) target[i] = IsControl(from[i]) ? '\uFFFD' : from[i];
            })
            : text;

    private static bool IsControl(char c) => char.IsControl(c) && c != '\t';
}
