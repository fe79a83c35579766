using System.Collections.Immutable;

namespace ArticleParser.Testing;

/// <summary>
/// Smaller pages, the boldest steps first: without a section, without lines, with fewer mutations, with shorter lines.
/// Every step has fewer lines, or as many and fewer mutations, or as many of both and fewer characters; so it ends.
/// </summary>
internal static class Shrinking
{
    public static IEnumerable<ScrapedPage> Of(ScrapedPage page)
    {
        var lines = page.Lines;
        return WithoutSections(lines).Concat(WithoutLines(lines)).Concat(WithoutMutations(lines)).Concat(WithShorterLines(lines))
            .Select(smaller => page with { Lines = smaller });
    }

    /// <summary>The text without a half, a quarter and so on down to one character; then with plainer characters.</summary>
    public static IEnumerable<string> Of(string text)
    {
        foreach (var (start, length) in Stretches(text.Length)) yield return text.Remove(start, length);
        for (var at = 0; at < text.Length && text.Length <= 60; at++)
        {
            if (text[at] is > 'a' and <= 'z' or > 'A' and <= 'Z' or > '~') yield return text[..at] + 'a' + text[(at + 1)..];
        }
    }

    private static IEnumerable<ImmutableArray<ScrapedLine>> WithoutSections(ImmutableArray<ScrapedLine> lines)
    {
        var sections = lines.Select(line => line.Section).Distinct().ToArray();
        return sections.Length < 2 ? [] : sections.Select(section => lines.RemoveAll(line => line.Section == section));
    }

    private static IEnumerable<ImmutableArray<ScrapedLine>> WithoutLines(ImmutableArray<ScrapedLine> lines) =>
        Stretches(lines.Length).Select(stretch => lines.RemoveRange(stretch.Start, stretch.Length));

    private static IEnumerable<ImmutableArray<ScrapedLine>> WithoutMutations(ImmutableArray<ScrapedLine> lines)
    {
        var places = Enumerable.Range(0, lines.Length).SelectMany(line => Enumerable.Range(0, lines[line].Mutations.Length).Select(at => (Line: line, At: at))).ToArray();
        if (places.Length > 1) yield return [.. lines.Select(line => line with { Mutations = [] })];
        foreach (var (at, mutation) in places)
            yield return lines.SetItem(at, lines[at] with { Mutations = lines[at].Mutations.RemoveAt(mutation) });
    }

    private static IEnumerable<ImmutableArray<ScrapedLine>> WithShorterLines(ImmutableArray<ScrapedLine> lines) =>
        from at in Enumerable.Range(0, lines.Length)
        let text = lines[at].Text
        from stretch in Stretches(text.Length)
        select lines.SetItem(at, lines[at] with { Text = text.Remove(stretch.Start, stretch.Length) });

    /// <summary>All of it, its halves, quarters and so on down to stretches of one.</summary>
    private static IEnumerable<(int Start, int Length)> Stretches(int total)
    {
        for (var width = total; width > 0; width = width == 1 ? 0 : (width + 1) / 2)
        {
            for (var start = 0; start < total; start += width) yield return (start, Math.Min(width, total - start));
        }
    }
}
